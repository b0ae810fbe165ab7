import type { FittedRule } from "@talka/engine";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { joinList, quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { fittedRuleWords } from "./fitted-rule-words.ts";

/** Ways rarer than this are not told, nor more than so many. */
const LEAST_SHARE = 0.02;
const MOST_WAYS = 3;

/** A rule in words: after which steps it chooses, and one line a kind of case. */
export interface FittedRuleLines {
  readonly head: string;
  /** The first that fits a case holds; the last fits all others. */
  readonly lines: readonly string[];
}

/** What was learnt of the ways after a step, as a person would say it. */
export function fittedRuleLines(rule: FittedRule, locale: Locale): FittedRuleLines {
  const say = translator(fittedRuleWords, locale);
  const quoted = (name: string) => quoteName(name, locale);
  const head =
    rule.after.length === 0
      ? say("atStart")
      : say("after", { steps: joinList(rule.after.map(quoted), locale) });
  const lines = rule.leaves.map(({ tests, ways }) => {
    const asked = tests.flatMap((test): string[] => {
      const value =
        typeof test.value === "number" ? formatNumber(test.value, locale) : quoted(test.value);
      const name = quoted(test.name);
      // What does not hold has been told by the lines before.
      if (test.is === "!=" || test.is === "<") return [];
      if (test.of === "before") return [say("before", { value })];
      if (test.of === "case") return [say(test.is === "=" ? "is" : "atLeast", { name, value })];
      return [say("times", { name, count: Number(test.value) })];
    });
    const shown = [...ways]
      .sort((a, b) => b.share - a.share)
      .filter(({ share }) => share >= LEAST_SHARE)
      .slice(0, MOST_WAYS)
      .map(({ to, share }) =>
        say("way", {
          to: to.length === 0 ? say("end") : to.map(quoted).join(" / "),
          share: formatShare(share, locale),
        }),
      );
    const when =
      asked.length === 0 ? say("otherwise") : say("if", { tests: joinList(asked, locale) });
    return say("line", { when, ways: shown.join(", ") });
  });
  return { head, lines };
}
