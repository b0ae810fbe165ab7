import type { Deviation, ProcessRule } from "@talka/engine";
import { conformanceWords } from "../words/conformance-words.ts";
import { formatShare } from "../words/format-number.ts";
import { quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";

/** "In 12 % of cases “sign-off” was skipped": one sentence without a full stop. */
export function deviationSentence(
  { kind, activity, other, cases }: Pick<Deviation, "kind" | "activity" | "other" | "cases">,
  allCases: number,
  locale: Locale,
): string {
  const say = translator(conformanceWords, locale);
  return say(kind, {
    share: formatShare(cases / allCases, locale),
    name: quoteName(activity, locale),
    other: other === null ? "" : quoteName(other, locale),
  });
}

/** "After “decide” comes “sign”, within 14 working days": what a rule asks, without a full stop. */
export function ruleSentence(rule: ProcessRule, locale: Locale): string {
  const say = translator(conformanceWords, locale);
  if (rule.kind === "exactly") {
    const activity = quoteName(rule.activity, locale);
    return rule.times === 0
      ? say("never", { activity })
      : say("exactly", { activity, times: rule.times });
  }
  const term = "within" in rule ? rule.within : null;
  return say(rule.kind, {
    first: quoteName(rule.first, locale),
    second: quoteName(rule.second, locale),
    within: term === null ? "" : say(`within.${term.unit}`, { n: term.amount }),
  });
}
