import type { CaseMeasures } from "./case-measures.ts";

/** Whether cases in progress, arrivals and lead times agree: L = λ·W. */
export interface LittlesLaw {
  /** The window judged: the observation without its first and last tenth. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Time-average of cases in progress in the window, L̄. */
  readonly casesInProgress: number;
  /** Cases that arrived in the window, a day, λ. */
  readonly arrivalsPerDay: number;
  /** Mean lead time of these, W̄; open cases count until the end of observation. */
  readonly meanLeadMs: number;
  /** |L̄ − λ·W̄| / L̄; `NaN` where nothing was in progress. */
  readonly gapShare: number;
  /** False above a gap of 20 %: the window is not in a steady state. `false` where unknown. */
  readonly steady: boolean;
  /** Sum of lead times / observation: the average in progress over the whole log. */
  readonly overallCasesInProgress: number;
}

const DAY_MS = 86_400_000;
const EDGE_SHARE = 0.1;
const STEADY_GAP = 0.2;

/**
 * Compares cases in progress with arrivals times lead time. The edges of the observation are left
 * out, because a log usually begins empty and ends in the middle of things.
 *
 * @see J. D. C. Little, "A Proof for the Queuing Formula: L = λW", Operations Research 9(3), 1961.
 */
export function checkLittlesLaw(measures: CaseMeasures): LittlesLaw {
  const { startAtMs, endAtMs, completed, observedUntilMs } = measures;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let total = 0;
  const until = (k: number) =>
    completed[k] === 1 ? endAtMs[k] : Math.max(observedUntilMs, startAtMs[k]);
  for (let k = 0; k < startAtMs.length; k++) {
    if (Number.isNaN(startAtMs[k])) continue;
    first = Math.min(first, startAtMs[k]);
    last = Math.max(last, until(k));
    total += until(k) - startAtMs[k];
  }
  if (!(last > first)) return unknown(first, last);
  const fromMs = first + (last - first) * EDGE_SHARE;
  const toMs = last - (last - first) * EDGE_SHARE;
  let inside = 0;
  let arrivals = 0;
  let leads = 0;
  for (let k = 0; k < startAtMs.length; k++) {
    if (Number.isNaN(startAtMs[k])) continue;
    inside += Math.max(0, Math.min(until(k), toMs) - Math.max(startAtMs[k], fromMs));
    if (startAtMs[k] < fromMs || startAtMs[k] >= toMs) continue;
    arrivals++;
    leads += until(k) - startAtMs[k];
  }
  const casesInProgress = inside / (toMs - fromMs);
  const expected = leads / (toMs - fromMs);
  const gapShare = Math.abs(casesInProgress - expected) / casesInProgress;
  return {
    fromMs,
    toMs,
    casesInProgress,
    arrivalsPerDay: arrivals / ((toMs - fromMs) / DAY_MS),
    meanLeadMs: arrivals === 0 ? Number.NaN : leads / arrivals,
    gapShare,
    steady: gapShare <= STEADY_GAP,
    overallCasesInProgress: total / (last - first),
  };
}

function unknown(first: number, last: number): LittlesLaw {
  const nothing = Number.NaN;
  return {
    fromMs: Number.isFinite(first) ? first : nothing,
    toMs: Number.isFinite(last) ? last : nothing,
    casesInProgress: nothing,
    arrivalsPerDay: nothing,
    meanLeadMs: nothing,
    gapShare: nothing,
    steady: false,
    overallCasesInProgress: nothing,
  };
}
