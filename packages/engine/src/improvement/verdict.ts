import { type Change, changeOf } from "../stats/change-of.ts";
import { cliffsDelta, type EffectSize } from "../stats/effect-size.ts";
import { quantile } from "../stats/quantile.ts";
import { type BootstrapResult, type BootstrapSettings, bootstrap } from "./bootstrap.ts";
import type { PeerComparison } from "./compare-with-peers.ts";
import type { SeriesEffect, SeriesEstimate } from "./interrupted-series.ts";
import { type BehaviourSignal, behaviourLimits, behaviourSignals } from "./process-behaviour.ts";

/** How well a claim stands. */
export type VerdictLevel = "verified" | "indicative" | "not-demonstrated";

/** Why a claim stands as it does. Those of one level come together. */
export type VerdictReason =
  /** For it: a declared change, and then a signal on the better side of the limits of the time before. */
  | { readonly code: "signal-after-change"; readonly signals: readonly BehaviourSignal[] }
  /** For it: ten values or more in both periods, and their middle halves do not overlap. */
  | { readonly code: "quartiles-apart"; readonly before: Quartiles; readonly after: Quartiles }
  /** For it: the interval of the change of medians lies on the better side of 0. */
  | { readonly code: "interval-beyond-zero"; readonly low: number; readonly high: number }
  | { readonly code: "series-agrees"; readonly effect: SeriesEstimate }
  | { readonly code: "peers-agree"; readonly low: number; readonly high: number }
  /** Against it, or short of it. */
  | { readonly code: "no-values"; readonly nBefore: number; readonly nAfter: number }
  | { readonly code: "too-few-values"; readonly nBefore: number; readonly nAfter: number }
  | { readonly code: "no-improvement"; readonly absolute: number }
  | { readonly code: "interval-holds-zero"; readonly low: number; readonly high: number }
  /** The change may have come about anyway: the line before, carried on, leads there too. */
  | { readonly code: "trend-explains"; readonly effect: SeriesEstimate }
  /** Others that did not make the change moved as much. */
  | { readonly code: "peers-moved-too"; readonly low: number; readonly high: number }
  /** A signal would have counted, had the change been declared with a date. */
  | { readonly code: "change-not-declared" }
  /** Nothing but before and after: what else happened in that time is not known. */
  | { readonly code: "before-after-only" }
  /** The number foretold in the plan was reached, or not. */
  | { readonly code: "prediction-met"; readonly predicted: number; readonly actual: number }
  | { readonly code: "prediction-missed"; readonly predicted: number; readonly actual: number };

/** 25, 50 and 75 of 100 values lie below. */
export interface Quartiles {
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
}

/** What a claim rests on. */
export interface VerdictEvidence {
  /** Values in order of time; of the same measure, clock and unit. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly better: "lower" | "higher";
  /** The change was declared with its date, beforehand. */
  readonly declared: boolean;
  /** What no value can be below: 0 for times and counts. */
  readonly least: number | null;
  /** The median foretold in the plan; `null`: none was. */
  readonly predicted: number | null;
  readonly series: SeriesEffect | null;
  readonly peers: PeerComparison | null;
}

/** What can honestly be said of a change. */
export interface Verdict {
  readonly level: VerdictLevel;
  readonly reasons: readonly VerdictReason[];
  /** Before and after alone: even a verified change may have another cause. */
  readonly weak: boolean;
  /** Of medians. */
  readonly change: Change;
  readonly nBefore: number;
  readonly nAfter: number;
  /** `null` below five values in a period. */
  readonly interval: BootstrapResult | null;
  /** After against before; minus is lower. */
  readonly effectSize: EffectSize;
}

const LEAST_FOR_QUARTILES = 10;
const LEAST_FOR_INTERVAL = 5;

/**
 * The verdict on a change, by rule. **Verified**: the change was declared with a date and a signal
 * follows against the limits of the time before; or both periods have ten values or more and their
 * ranges p25–p75 do not overlap. **Indicative**: neither, but the interval of the change of medians
 * lies beyond 0. **Not demonstrated**: the rest. All on the better side only. A trend that leads there
 * by itself, or peers that moved as much, bring a verified change down to indicative.
 */
export function verdict(evidence: VerdictEvidence, settings: BootstrapSettings): Verdict {
  const { before, after, better, predicted } = evidence;
  const was = quartilesOf(before);
  const is = quartilesOf(after);
  const change = changeOf(was.median, is.median);
  const sign = better === "lower" ? -1 : 1;
  const nBefore = before.length;
  const nAfter = after.length;
  const enough = nBefore >= LEAST_FOR_INTERVAL && nAfter >= LEAST_FOR_INTERVAL;
  const interval = enough ? changeInterval(before, after, settings) : null;
  const weak = evidence.series === null && evidence.peers === null;
  const told = (level: VerdictLevel, reasons: readonly VerdictReason[]): Verdict => ({
    level,
    reasons: [
      ...reasons,
      ...(weak && nBefore > 0 && nAfter > 0 ? [{ code: "before-after-only" } as const] : []),
      ...predictionReason(predicted, is.median, sign),
    ],
    weak,
    change,
    nBefore,
    nAfter,
    interval,
    effectSize: cliffsDelta(after, before),
  });

  if (nBefore === 0 || nAfter === 0) {
    return told("not-demonstrated", [{ code: "no-values", nBefore, nAfter }]);
  }
  if (!(sign * change.absolute > 0)) {
    return told("not-demonstrated", [{ code: "no-improvement", absolute: change.absolute }]);
  }
  const { signals, quartilesApart } = strongSigns(evidence, was, is);
  const reasons: VerdictReason[] = [];
  if (signals.length > 0) {
    reasons.push(
      evidence.declared
        ? { code: "signal-after-change", signals }
        : { code: "change-not-declared" },
    );
  }
  if (quartilesApart) reasons.push({ code: "quartiles-apart", before: was, after: is });
  const strong = quartilesApart || (evidence.declared && signals.length > 0);
  const beyond = judgeInterval(interval, sign);
  if (beyond !== null) reasons.push(beyond);
  else if (!strong) reasons.push({ code: "too-few-values", nBefore, nAfter });
  const others = otherSources(evidence, sign);
  reasons.push(...others.reasons);
  if (strong) return told(others.against ? "indicative" : "verified", reasons);
  const likely = beyond?.code === "interval-beyond-zero" && !others.against;
  return told(likely ? "indicative" : "not-demonstrated", reasons);
}

function quartilesOf(values: readonly number[]): Quartiles {
  const sorted = Float64Array.from(values).sort();
  const [p25, median, p75] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  return { p25, median, p75 };
}

function strongSigns(
  { before, after, better, least }: VerdictEvidence,
  was: Quartiles,
  is: Quartiles,
): { readonly signals: readonly BehaviourSignal[]; readonly quartilesApart: boolean } {
  const limits = behaviourLimits(before, least);
  const side = better === "lower" ? "below" : "above";
  const signals = limits === null ? [] : behaviourSignals(after, limits);
  const both = Math.min(before.length, after.length) >= LEAST_FOR_QUARTILES;
  return {
    signals: signals.filter((signal) => signal.side === side),
    quartilesApart: both && (better === "lower" ? is.p75 < was.p25 : is.p25 > was.p75),
  };
}

function changeInterval(
  before: readonly number[],
  after: readonly number[],
  settings: BootstrapSettings,
): BootstrapResult | null {
  const median = (values: Float64Array) => quantile(values.sort(), 0.5);
  return bootstrap([before, after], ([a, b]) => median(b) - median(a), settings);
}

/** The accelerated interval where there is one. */
function judgeInterval(interval: BootstrapResult | null, sign: number): VerdictReason | null {
  if (interval === null) return null;
  const { low, high } = interval.bca ?? interval.percentile;
  const beyond = sign < 0 ? high < 0 : low > 0;
  return { code: beyond ? "interval-beyond-zero" : "interval-holds-zero", low, high };
}

function otherSources({ series, peers }: VerdictEvidence, sign: number) {
  const reasons: VerdictReason[] = [];
  let against = false;
  if (series !== null) {
    const effect = series.effectAtEnd;
    const agrees = sign < 0 ? effect.interval.high < 0 : effect.interval.low > 0;
    reasons.push({ code: agrees ? "series-agrees" : "trend-explains", effect });
    against ||= !agrees;
  }
  if (peers !== null) {
    const { low, high } = peers.effect.bca ?? peers.effect.percentile;
    const agrees = sign < 0 ? high < 0 : low > 0;
    reasons.push({ code: agrees ? "peers-agree" : "peers-moved-too", low, high });
    against ||= !agrees;
  }
  return { reasons, against };
}

function predictionReason(
  predicted: number | null,
  actual: number,
  sign: number,
): readonly VerdictReason[] {
  if (predicted === null || Number.isNaN(actual)) return [];
  const met = sign * (actual - predicted) >= 0;
  return [{ code: met ? "prediction-met" : "prediction-missed", predicted, actual }];
}
