import type {
  GoalEffect,
  GoalKind,
  NeedPrice,
  PairedDifference,
  RosterChange,
} from "@talka/engine";
import { formatDuration } from "../words/format-duration.ts";
import { formatNumber, formatShare, noValue } from "../words/format-number.ts";
import { joinList } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { betterWords } from "./better-words.ts";

const MINUTE = { ms: 60_000, name: { en: "min", lv: "min", lt: "min." } };
const units = [
  { ms: 86_400_000, name: { en: "d", lv: "d.", lt: "d." } },
  { ms: 3_600_000, name: { en: "h", lv: "h", lt: "val." } },
  MINUTE,
];

/** Half-width of an interval; `NaN` where there is none. */
function halfOf({ ci95: [low, high] }: PairedDifference): number {
  return (high - low) / 2;
}

/** A value of a goal with its unit: "6.2 calendar days", "12 %", "1.3". */
export function goalValue(goal: GoalKind, value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return noValue;
  if (goal === "wait" || goal === "slowest") {
    return formatDuration(value, locale, { kind: "elapsed" });
  }
  if (goal === "late") return formatShare(value, locale);
  return formatNumber(value, locale, goal === "overload" || goal === "cost" ? 2 : 1);
}

/** Size of a difference and its 95 % half-width in one unit, no sign: "1.4 ± 0.5 d". */
export function differenceInWords(
  goal: GoalKind,
  difference: PairedDifference,
  locale: Locale,
): string {
  const half = halfOf(difference);
  const size = Math.abs(difference.mean);
  if (goal === "wait" || goal === "slowest") {
    const larger = Math.max(size, half || 0);
    const unit = units.find(({ ms }) => larger >= 1.5 * ms) ?? MINUTE;
    return `${both(size / unit.ms, half / unit.ms, locale, 1)} ${unit.name[locale]}`;
  }
  if (goal === "late") {
    return `${both(size * 100, half * 100, locale, 1)} ${translator(betterWords, locale)("points")}`;
  }
  return both(size, half, locale, 2);
}

function both(value: number, half: number, locale: Locale, digits: number): string {
  return `${formatNumber(value, locale, digits)} ± ${formatNumber(half, locale, digits)}`;
}

/** "Lead time: 1.4 ± 0.5 d less", or that no difference is demonstrated. */
export function effectSentence({ goal, difference, verdict }: GoalEffect, locale: Locale): string {
  const say = translator(betterWords, locale);
  const by = differenceInWords(goal, difference, locale);
  const name = say(`goal.${goal}`);
  if (verdict === "not-demonstrated") return say("effect.none", { goal: name, by });
  return say(difference.mean < 0 ? "effect.less" : "effect.more", { goal: name, by });
}

/** What a proposal asks of those who work. */
export function asksSentence(asks: RosterChange, locale: Locale): string {
  const say = translator(betterWords, locale);
  if (asks.people === 0 && asks.rules === 0) return say("asks.nothing");
  const { people, duties, rules, movedHours } = asks;
  const parts = [
    people === 0 ? [] : [say("asks.people", { count: people })],
    duties === 0 ? [] : [say("asks.duties", { count: duties })],
    movedHours === 0 ? [] : [say("asks.hours", { hours: formatNumber(movedHours, locale, 1) })],
    rules === 0 ? [] : [say("asks.rules", { count: rules })],
  ].flat();
  return say("asks", { parts: joinList(parts, locale) });
}

/** What it would bring to let a need go. */
export function priceSentence({ goal, difference, verdict }: NeedPrice, locale: Locale): string {
  const by = differenceInWords(goal, difference, locale);
  const say = translator(betterWords, locale);
  return say(verdict === "better" ? "price.costs" : "price.none", { by });
}
