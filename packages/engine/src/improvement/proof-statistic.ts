import { quantile } from "../stats/quantile.ts";

/** What is compared before and after. */
export type ProofStatistic =
  | { readonly kind: "median" }
  | { readonly kind: "p85" }
  | { readonly kind: "mean" }
  /** Share of values at most `limit`, in percent: decided within the deadline. */
  | { readonly kind: "share-within"; readonly limit: number };

/** The statistic of values in any order, which it may reorder; `NaN` of none. Quantiles are type 7. */
export function statisticInPlace(values: Float64Array, statistic: ProofStatistic): number {
  const n = values.length;
  if (n === 0) return Number.NaN;
  switch (statistic.kind) {
    case "median":
      return quantile(values.sort(), 0.5);
    case "p85":
      return quantile(values.sort(), 0.85);
    case "mean": {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += values[i];
      return sum / n;
    }
    case "share-within": {
      let within = 0;
      for (let i = 0; i < n; i++) if (values[i] <= statistic.limit) within++;
      return (within / n) * 100;
    }
  }
}
