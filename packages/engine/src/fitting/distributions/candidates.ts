import type { Distribution } from "../../simulation/distribution.ts";
import { quantile } from "../../stats/quantile.ts";

/** What is tried for times and gaps, from simple to rich. */
export const fittedKinds = [
  "fixed",
  "exponential",
  "normal",
  "triangular",
  "lognormal",
  "gamma",
  "quantiles",
] as const;

/** One of {@link fittedKinds}. */
export type FittedKind = (typeof fittedKinds)[number];

/** Points of plain quantiles: every 2.5 % of the values. */
const QUANTILES = 41;

/**
 * A distribution of one kind with the moments of some values; lognormal by the moments of their
 * logarithms, triangular by their ends and mean.
 *
 * @param sorted Ascending, at least 0; not empty.
 * @returns `null` where the kind cannot hold such values.
 */
export function candidateOf(kind: FittedKind, sorted: Float64Array): Distribution | null {
  const n = sorted.length;
  const min = sorted[0];
  const max = sorted[n - 1];
  if (kind === "fixed") return { kind, value: quantile(sorted, 0.5) };
  if (kind === "quantiles") {
    const count = Math.max(2, Math.min(QUANTILES, n));
    return {
      kind,
      values: Array.from({ length: count }, (_, k) => quantile(sorted, k / (count - 1))),
    };
  }
  const mean = meanOf(sorted);
  const sd = Math.sqrt(sorted.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(1, n - 1));
  if (!(sd > 0 && mean > 0)) return null;
  switch (kind) {
    case "exponential":
      return { kind, mean, sd: mean, min: 0, max: null };
    case "normal":
      return { kind, mean, sd, min: 0, max: null };
    case "gamma":
      // An extreme shape is no distribution of work, and no sampler likes it.
      return (mean / sd) ** 2 > 1e-3 ? { kind, mean, sd, min: 0, max: null } : null;
    case "triangular": {
      const mode = Math.min(max, Math.max(min, 3 * mean - min - max));
      return { kind, min, mode, max };
    }
    case "lognormal": {
      if (min <= 0) return null;
      const logs = sorted.map(Math.log);
      const middle = meanOf(logs);
      const variance = logs.reduce((sum, x) => sum + (x - middle) ** 2, 0) / Math.max(1, n - 1);
      // A tail that no value comes near would rule the mean.
      const average = Math.exp(middle + variance / 2);
      if (!(average < max)) return null;
      return {
        kind,
        mean: average,
        sd: average * Math.sqrt(Math.expm1(variance)),
        min: 0,
        max: null,
      };
    }
  }
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
