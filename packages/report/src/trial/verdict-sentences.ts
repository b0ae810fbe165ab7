import type { BehaviourPhase, BehaviourSignal, VerdictReason } from "@talka/engine";
import { hoursReleased, type TrialCheck } from "@talka/lean";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { formatQuantity } from "../words/format-quantity.ts";
import { type Locale, translator } from "../words/translate.ts";
import { type TrialMeasureUnit, trialAmount } from "./trial-amount.ts";
import { verdictWords } from "./verdict-words.ts";

/** What the verdict says, in whole sentences. */
export interface VerdictSentences {
  /** "Verified". */
  readonly level: string;
  /** What that means, in one sentence. */
  readonly meaning: string;
  /** Medians, absolute and in percent; "" without values on both sides. */
  readonly change: string;
  readonly n: string;
  /** Each reason of the rule. */
  readonly reasons: readonly string[];
}

const minus = (value: number, locale: Locale) =>
  `${value > 0 ? "+" : value < 0 ? "−" : ""}${formatNumber(Math.abs(value), locale)}`;

/** Tells a verdict with its reasons and numbers. */
export function verdictSentences(
  { verdict }: TrialCheck,
  unit: TrialMeasureUnit,
  locale: Locale,
): VerdictSentences {
  const say = translator(verdictWords, locale);
  const amount = (value: number) => trialAmount(value, unit, locale);
  const { before, after, absolute, percent } = verdict.change;
  const { nBefore, nAfter } = verdict;
  const known = Number.isFinite(percent ?? Number.NaN);
  return {
    level: say(`level.${verdict.level}`),
    meaning: say(`short.${verdict.level}`),
    change:
      nBefore === 0 || nAfter === 0
        ? ""
        : say("change", {
            before: amount(before),
            after: amount(after),
            absolute: minus(absolute, locale),
            percent: known ? say("changePercent", { percent: minus(percent ?? 0, locale) }) : "",
          }),
    n: say("n", { before: nBefore, after: nAfter }),
    reasons: verdict.reasons.map((reason) => reasonSentence(reason, unit, locale)),
  };
}

function reasonSentence(reason: VerdictReason, unit: TrialMeasureUnit, locale: Locale): string {
  const say = translator(verdictWords, locale);
  const n = (value: number) => minus(value, locale).replace(/^\+/, "");
  switch (reason.code) {
    case "quartiles-apart":
      return say(reason.code, {
        b25: n(reason.before.p25),
        b75: n(reason.before.p75),
        a25: n(reason.after.p25),
        a75: n(reason.after.p75),
      });
    case "interval-beyond-zero":
    case "interval-holds-zero":
    case "peers-agree":
    case "peers-moved-too":
      return say(reason.code, { low: n(reason.low), high: n(reason.high) });
    case "series-agrees":
    case "trend-explains": {
      const { estimate, interval } = reason.effect;
      return say(reason.code, {
        effect: n(estimate),
        low: n(interval.low),
        high: n(interval.high),
      });
    }
    case "no-values":
    case "too-few-values":
      return say(reason.code, { before: reason.nBefore, after: reason.nAfter });
    case "prediction-met":
    case "prediction-missed":
      return say(reason.code, {
        predicted: trialAmount(reason.predicted, unit, locale),
        actual: trialAmount(reason.actual, unit, locale),
      });
    default:
      return say(reason.code);
  }
}

/** The limits and the signals of the values, phase by phase, in sentences. */
export function signalSentences(check: TrialCheck, locale: Locale): readonly string[] {
  const say = translator(verdictWords, locale);
  const { phases, measures } = check;
  const [first, second] = phases;
  if (first === undefined) return [];
  if (first.limits === null) return [say("noLimits", { n: first.to - first.from })];
  const lines = [say("limits", limitWords(first, locale))];
  const signals = strongest([...first.signals, ...(second?.signalsAgainstBefore ?? [])]);
  const day = (index: number) =>
    formatDay(Date.parse(measures[index]?.on ?? ""), locale, "UTC", "short");
  for (const { kind, side, from, to } of signals) {
    const days = from === to ? day(from) : `${day(from)} – ${day(to)}`;
    const told = say(`signal.${kind}`, { side, days });
    // A short Latvian day ends with a full stop of its own.
    const stop = told.endsWith(".") ? "" : ".";
    lines.push(`${told.charAt(0).toUpperCase()}${told.slice(1)}${stop}`);
  }
  return signals.length === 0 ? [...lines, say("noSignals")] : lines;
}

function limitWords({ limits }: BehaviourPhase, locale: Locale) {
  return {
    mean: formatNumber(limits?.mean ?? 0, locale),
    lower: formatNumber(limits?.lower ?? 0, locale),
    upper: formatNumber(limits?.upper ?? 0, locale),
  };
}

/** Signals of one kind and side that touch or overlap are told as one. */
function strongest(signals: readonly BehaviourSignal[]): readonly BehaviourSignal[] {
  const told: BehaviourSignal[] = [];
  for (const signal of signals) {
    const at = told.findIndex(
      (one) => one.kind === signal.kind && one.side === signal.side && signal.from <= one.to + 1,
    );
    const one = told[at];
    if (one === undefined) told.push(signal);
    else told[at] = { ...one, to: Math.max(one.to, signal.to) };
  }
  return told;
}

/** What a trial releases of working time; `null` while one of the three numbers is not known. */
export function releasedSentences(
  given: {
    readonly minutesBefore: number | null;
    readonly minutesAfter: number | null;
    readonly yearlyVolume: number | null;
  },
  locale: Locale,
): { readonly sentence: string; readonly how: string } | null {
  const hours = hoursReleased(given.minutesBefore, given.minutesAfter, given.yearlyVolume);
  if (hours === null) return null;
  const say = translator(verdictWords, locale);
  const told = formatQuantity(Math.abs(hours), "hour", locale, {
    fractionDigits: 0,
    grammar: hours < 0 ? "accusative" : "nominative",
  });
  return {
    sentence: say(hours < 0 ? "releasedLess" : "released", { hours: told }),
    how: say("releasedHow", {
      before: formatNumber(given.minutesBefore ?? 0, locale),
      after: formatNumber(given.minutesAfter ?? 0, locale),
      volume: formatNumber(given.yearlyVolume ?? 0, locale, 0),
    }),
  };
}
