import {
  type Estimate,
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  type StreamClock,
  type StreamEvidence,
} from "./stream-map.ts";

/** What a figure of a map counts. */
export type FigureUnit = "minutes" | "percent" | "hours-a-year" | "people" | "count";

/** A figure of a map, with all that must be said beside it. */
export interface StreamFigure extends Estimate {
  readonly unit: FigureUnit;
  /** The clock of its minutes, or of both sides of its ratio; `null` where no time is in it. */
  readonly clock: StreamClock | null;
  /** The fewest cases behind any step counted; 0 as soon as one of them is estimated. */
  readonly n: number;
  /** The weakest evidence of the steps counted. */
  readonly evidence: EvidenceLevel;
  /** Steps that should count and have no figure: the result leaves them out and says so. */
  readonly missing: readonly string[];
}

/** What stands behind a figure, gathered from the steps it counts. */
export type Backing = Pick<StreamFigure, "n" | "evidence" | "missing">;

/** The backing of figures made of these steps: the weakest level, the smallest n. */
export function backingOf(
  steps: readonly { readonly id: string; readonly evidence: StreamEvidence }[],
  missing: readonly string[],
): Backing {
  let weakest = EVIDENCE_LEVELS.length - 1;
  let n = Number.POSITIVE_INFINITY;
  for (const { evidence } of steps) {
    weakest = Math.min(weakest, EVIDENCE_LEVELS.indexOf(evidence.level));
    n = Math.min(n, evidence.level === "estimated" ? 0 : evidence.n);
  }
  if (steps.length === 0) return { n: 0, evidence: "estimated", missing };
  return { n, evidence: EVIDENCE_LEVELS[weakest], missing };
}

/**
 * Part ÷ whole × 100, of a part that lies within the whole: never above 100. A range divides the
 * low part by the high whole and the high part by the low whole. 0 ÷ 0 is unknown, `NaN`.
 */
export function percentOf(part: Estimate, whole: Estimate): Estimate {
  return {
    low: ratio(part.low, whole.high),
    likely: ratio(part.likely, whole.likely),
    high: ratio(part.high, whole.low, whole.high),
  };
}

/** `largest` tells an impossible ratio (nothing at all) from one without an upper bound. */
function ratio(part: number, whole: number, largest = whole): number {
  if (whole === 0) return largest === 0 ? Number.NaN : part === 0 ? 0 : 100;
  return Math.min(100, (part / whole) * 100);
}

/** The sum of two estimates, end by end. */
export function plus(a: Estimate, b: Estimate): Estimate {
  return { low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high };
}

/** An estimate times a number ≥ 0. */
export function times(a: Estimate, factor: number): Estimate {
  return { low: a.low * factor, likely: a.likely * factor, high: a.high * factor };
}

/** The longer of two, end by end. */
export function longest(a: Estimate, b: Estimate): Estimate {
  return {
    low: Math.max(a.low, b.low),
    likely: Math.max(a.likely, b.likely),
    high: Math.max(a.high, b.high),
  };
}
