import type { SimulationModel, StaffNeed } from "@talka/engine";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { joinList, quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { betterWords } from "./better-words.ts";
import { clockTime, daysInWords, personName } from "./move-sentence.ts";

/** Says a need in words; with a model also whose it is. */
export function needSentence(
  need: StaffNeed,
  locale: Locale,
  model: SimulationModel | null = null,
): string {
  const said = needAlone(need, locale, model);
  if (model === null || need.personId === null) return said;
  return `${personName(model, need.personId)}: ${said}`;
}

function needAlone(need: StaffNeed, locale: Locale, model: SimulationModel | null): string {
  const say = translator(betterWords, locale);
  const hours = (value: number) => formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  const names = (tasks: readonly string[]) =>
    joinList(
      tasks.map((task) => quoteName(nodeName(model, task), locale)),
      locale,
    );
  switch (need.kind) {
    case "contract-hours":
      return say("need.contract-hours", { hours: hours(need.hoursPerWeek) });
    case "break":
      return say("need.break", { minutes: need.minutes, hours: hours(need.afterHours) });
    case "rest":
      return say("need.rest", { hours: hours(need.hours) });
    case "load-limit":
      return say("need.load-limit", { share: formatShare(need.share, locale) });
    case "only-between":
    case "not-between":
      return say(`need.${need.kind}`, {
        from: clockTime(need.fromMinute),
        to: clockTime(need.toMinute),
        days: daysInWords(need.weekdays, locale),
      });
    case "free-days":
    case "remote-days":
      return say(`need.${need.kind}`, { days: daysInWords(need.weekdays, locale) });
    case "leave":
      return say("need.leave", { from: day(need.fromMs), to: day(need.toMs - 1) });
    case "skills":
    case "signing":
      return say(`need.${need.kind}`, { tasks: names(need.tasks) });
    case "four-eyes":
      return say("need.four-eyes", {
        first: quoteName(nodeName(model, need.first), locale),
        second: quoteName(nodeName(model, need.second), locale),
      });
    case "fairness":
      return say("need.fairness", { share: formatShare(need.spread, locale) });
    case "few-tasks":
    case "few-changes":
      return say(`need.${need.kind}`, { most: need.most });
    default:
      return say("need.no-overtime");
  }
}

function nodeName(model: SimulationModel | null, nodeId: string): string {
  for (const { flow } of model?.processes ?? []) {
    const found = flow.nodes.find(({ id }) => id === nodeId);
    if (found !== undefined && found.name !== "") return found.name;
  }
  return nodeId;
}

/** Dates are written the same in all three languages. */
function day(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
