import {
  deviationSentence,
  formatNumber,
  formatShare,
  joinList,
  type Locale,
  quoteName,
  ruleSentence,
  translator,
} from "@talka/report";
import type { Checked } from "../verbs/check.ts";
import { checkWords } from "../words/check-words.ts";

const shownDeviations = 10;

/** What a check found, as lines to read. */
export function checkedText({ cases, model, rules }: Checked, locale: Locale): string {
  const say = translator(checkWords, locale);
  const share = (value: number) => formatShare(value, locale);
  const between = ([least = 0, most = 0]: readonly number[]) =>
    share(least) === share(most)
      ? share(least)
      : say("interval", { least: share(least), most: share(most) });
  const list = (names: readonly string[]) =>
    joinList(
      names.map((name) => quoteName(name, locale)),
      locale,
    );
  const lines: string[] = [];
  if (model !== null && !model.canBeEnded) lines.push(say("noEnd"));
  if (model?.canBeEnded) {
    lines.push(
      say("model", {
        cases,
        fitting: between(model.fitness.fittingShare),
        fitness: between(model.fitness.log),
        precision: share(model.precision),
        fScore: formatNumber(model.fScore, locale, 2),
      }),
    );
    if (model.soundness === "unsound") lines.push(say("unsound"));
    if (model.onlyInLog.length > 0) lines.push(say("onlyInLog", { list: list(model.onlyInLog) }));
    if (model.onlyInModel.length > 0) {
      lines.push(say("onlyInModel", { list: list(model.onlyInModel) }));
    }
    for (const one of model.deviations.slice(0, shownDeviations)) {
      lines.push(`  ${deviationSentence(one, cases, locale)} (${one.exampleCaseIds.join(", ")})`);
    }
  }
  for (const rule of rules) {
    lines.push(
      `${ruleSentence(rule.rule, locale)}: ${say("rule", {
        kept: rule.satisfiedCases,
        broken: rule.violatedCases,
        pending: rule.pendingCases,
        vacuous: rule.vacuousCases,
      })}`,
    );
    if (rule.unknownActivities.length > 0) {
      lines.push(`  ${say("unknown", { list: list(rule.unknownActivities) })}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
