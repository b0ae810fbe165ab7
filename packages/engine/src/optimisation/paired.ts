import { studentQuantile } from "../stats/normal.ts";
import type { GoalValues } from "./pareto.ts";

/** A difference of two ways of working that met the same chance. */
export interface PairedDifference {
  /** Second minus first. */
  readonly mean: number;
  readonly ci95: readonly [number, number];
  readonly n: number;
}

/** What a difference shows, where less is better. */
export type DifferenceVerdict = "better" | "worse" | "not-demonstrated";

const quantiles = new Map<string, number>();

/** Mean and interval of the differences between pairs; `NaN` bounds below two pairs. */
export function pairedDifference(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): PairedDifference {
  const n = Math.min(first.length, second.length);
  let mean = 0;
  for (let r = 0; r < n; r++) mean += (second[r] - first[r]) / n;
  if (n < 2) return { mean, ci95: [Number.NaN, Number.NaN], n };
  let squares = 0;
  for (let r = 0; r < n; r++) squares += (second[r] - first[r] - mean) ** 2;
  const half = quantileOf((1 + confidence) / 2, n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { mean, ci95: [mean - half, mean + half], n };
}

/** Better or worse only where the whole interval is on one side of zero. */
export function verdictOf({ ci95: [low, high] }: PairedDifference): DifferenceVerdict {
  if (high < 0) return "better";
  return low > 0 ? "worse" : "not-demonstrated";
}

/**
 * Whether a challenger is beaten for good: in no goal better than the holder by more than the
 * tolerance, in one surely worse. Samples of the same replications, one row each.
 */
export function isClearlyBeaten(
  challenger: readonly GoalValues[],
  holder: readonly GoalValues[],
  tolerance: GoalValues,
  confidence = 0.9,
): boolean {
  const n = Math.min(challenger.length, holder.length);
  if (n < 2) return false;
  let isWorse = false;
  for (let k = 0; k < tolerance.length; k++) {
    const column = (rows: readonly GoalValues[]) => rows.slice(0, n).map((row) => row[k]);
    const { ci95 } = pairedDifference(column(holder), column(challenger), confidence);
    // Endless waiting on the challenger's side makes no number: it is worse.
    if (Number.isNaN(ci95[0])) {
      if (challenger.some((row) => row[k] === Number.POSITIVE_INFINITY)) return true;
      return false;
    }
    if (ci95[0] < -tolerance[k]) return false;
    if (ci95[0] > 0) isWorse = true;
  }
  return isWorse;
}

function quantileOf(share: number, freedom: number): number {
  const key = `${share} ${freedom}`;
  const known = quantiles.get(key) ?? studentQuantile(share, freedom);
  quantiles.set(key, known);
  return known;
}
