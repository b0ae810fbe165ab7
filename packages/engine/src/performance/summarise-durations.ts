import { quantilesInPlace } from "../stats/quantiles.ts";
import type { DurationSummary } from "./duration-summary.ts";

const SHARES = [0.25, 0.5, 0.75, 0.85, 0.9, 0.95, 1];

/** Summary of durations; `NaN` is left out. Quantiles are type 7. The input is not changed. */
export function summariseDurations(valuesMs: Float64Array): DurationSummary {
  return summariseInPlace(valuesMs.slice());
}

/**
 * The same for each of several groups of values, in group order.
 *
 * @param group Group of each value; −1 leaves a value out.
 */
export function summariseGroups(
  group: Int32Array,
  valuesMs: Float64Array,
  groupCount: number,
): DurationSummary[] {
  const start = new Uint32Array(groupCount + 1);
  for (let i = 0; i < group.length; i++) if (group[i] >= 0) start[group[i] + 1]++;
  for (let g = 0; g < groupCount; g++) start[g + 1] += start[g];
  const next = start.slice(0, groupCount);
  const grouped = new Float64Array(start[groupCount]);
  for (let i = 0; i < group.length; i++) {
    if (group[i] >= 0) grouped[next[group[i]]++] = valuesMs[i];
  }
  return Array.from({ length: groupCount }, (_, g) =>
    summariseInPlace(grouped.subarray(start[g], start[g + 1])),
  );
}

/** Sum of a summary: mean times n, 0 where n = 0. */
export function totalOf(summary: DurationSummary): number {
  return summary.n === 0 ? 0 : summary.meanMs * summary.n;
}

function summariseInPlace(values: Float64Array): DurationSummary {
  let n = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (Number.isNaN(value)) continue;
    total += value;
    values[n++] = value;
  }
  const [p25Ms, medianMs, p75Ms, p85Ms, p90Ms, p95Ms, maxMs] = quantilesInPlace(
    values,
    n,
    SHARES,
    new Float64Array(SHARES.length),
  );
  const meanMs = n === 0 ? Number.NaN : total / n;
  return { n, meanMs, p25Ms, medianMs, p75Ms, p85Ms, p90Ms, p95Ms, maxMs };
}
