import type { DayStretch, ProposedMove, ScenarioChange, SimulationModel } from "@talka/engine";
import { formatWeekday } from "../words/format-day.ts";
import { formatShare } from "../words/format-number.ts";
import { joinList, quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { betterWords } from "./better-words.ts";

/** Says what one move of a proposal changes, in words of those whose model it is. */
export function moveSentence(
  move: Pick<ProposedMove, "kind" | "changes">,
  model: SimulationModel,
  locale: Locale,
): string {
  const say = translator(betterWords, locale);
  const [change] = move.changes;
  if (change === undefined) return say("move.other");
  if (change.kind === "hours" || change.kind === "block")
    return hoursSentence(move.changes, model, locale);
  const task = (processId: string, nodeId: string) =>
    quoteName(taskName(model, processId, nodeId), locale);
  switch (change.kind) {
    case "allow":
    case "forbid": {
      const person = change.who.kind === "person" ? personName(model, change.who.personId) : "";
      const key = move.kind === "train" ? "move.train" : (`move.${change.kind}` as const);
      return say(key, { person, task: task(change.task.processId, change.task.nodeId) });
    }
    case "batch":
      return say(change.batch === null ? "move.batch-none" : "move.batch", {
        task: task(change.task.processId, change.task.nodeId),
      });
    case "discipline":
      return say(`move.${change.discipline}`, { process: processName(model, change.processId) });
    case "first":
      return say("move.first", {
        process: processName(model, change.processId),
        value: change.condition
          .flat()
          .map(({ value }) => String(value))
          .join(", "),
      });
    case "skip":
      return say("move.skip", { task: task(change.task.processId, change.task.nodeId) });
    case "merge":
    case "swap":
    case "parallel":
      return say(`move.${change.kind}`, {
        first: task(change.processId, change.firstId),
        second: task(change.processId, change.secondId),
      });
    case "one-person":
      return say("move.one-person", {
        tasks: joinList(
          change.nodeIds.map((id) => task(change.processId, id)),
          locale,
        ),
      });
    case "triage":
      return say("move.triage", { share: formatShare(change.share, locale) });
    default:
      return say("move.other");
  }
}

/** "Anna: Monday–Friday 8:30–12:30, 13:30–17:30". */
function hoursSentence(
  changes: readonly ScenarioChange[],
  model: SimulationModel,
  locale: Locale,
): string {
  const say = translator(betterWords, locale);
  const parts: string[] = [];
  let person = "";
  changes.forEach((change, k) => {
    if (change.kind === "block" && isWholeDay(change.stretch)) {
      if (change.who.kind === "person") person = personName(model, change.who.personId);
      parts.push(say("move.free", { days: daysInWords(change.stretch.weekdays, locale) }));
    }
    if (change.kind !== "hours") return;
    if (change.who.kind === "person") person = personName(model, change.who.personId);
    const pauses: DayStretch[] = [];
    for (const next of changes.slice(k + 1)) {
      if (next.kind !== "block" || isWholeDay(next.stretch)) break;
      pauses.push(next.stretch);
    }
    const { weekdays, fromMinute, toMinute } = change.shift;
    const edges = [fromMinute, ...pauses.flatMap((p) => [p.fromMinute, p.toMinute]), toMinute];
    const stretches: string[] = [];
    for (let e = 0; e + 1 < edges.length; e += 2) {
      stretches.push(`${clockTime(edges[e] ?? 0)}–${clockTime(edges[e + 1] ?? 0)}`);
    }
    parts.push(
      say("move.hours", { days: daysInWords(weekdays, locale), hours: stretches.join(", ") }),
    );
  });
  return `${person}: ${parts.join("; ")}`;
}

function isWholeDay({ fromMinute, toMinute }: DayStretch): boolean {
  return fromMinute === 0 && toMinute === 1440;
}

/** "Monday–Friday", or the names one by one. */
export function daysInWords(weekdays: readonly number[], locale: Locale): string {
  const sorted = [...weekdays].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return "–";
  const name = (day: number) => formatWeekday(day, locale);
  if (sorted.length > 2 && last - first === sorted.length - 1) {
    return `${name(first)}–${name(last)}`;
  }
  return joinList(sorted.map(name), locale);
}

/** "8:30". */
export function clockTime(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}

/** The name of a person of a model; the id where there is none. */
export function personName(model: SimulationModel, personId: string): string {
  return model.people.find(({ id }) => id === personId)?.name || personId;
}

/** The name of a task of a model; the id where there is none. */
export function taskName(model: SimulationModel, processId: string, nodeId: string): string {
  const process = model.processes.find(({ id }) => id === processId);
  return process?.flow.nodes.find(({ id }) => id === nodeId)?.name || nodeId;
}

function processName(model: SimulationModel, processId: string): string {
  return model.processes.find(({ id }) => id === processId)?.name || processId;
}
