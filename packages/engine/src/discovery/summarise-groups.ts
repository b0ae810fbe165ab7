import type { DurationColumns } from "../model/directly-follows-graph.ts";
import { quantileInPlace } from "../stats/select-in-place.ts";

/**
 * Summarises durations that stand group by group.
 *
 * @param durationMs Reordered inside each group.
 * @param start First duration of each group, then a sentinel. Length: groupCount + 1.
 */
export function summariseGroups(durationMs: Float64Array, start: Uint32Array): DurationColumns {
  const n = start.length - 1;
  const totalMs = new Float64Array(n);
  const minMs = new Float64Array(n).fill(Number.NaN);
  const medianMs = new Float64Array(n).fill(Number.NaN);
  const p90Ms = new Float64Array(n).fill(Number.NaN);
  const maxMs = new Float64Array(n).fill(Number.NaN);
  for (let g = 0; g < n; g++) {
    const from = start[g];
    const to = start[g + 1];
    if (from === to) {
      totalMs[g] = Number.NaN;
      continue;
    }
    let total = 0;
    let min = durationMs[from];
    let max = min;
    for (let i = from; i < to; i++) {
      const duration = durationMs[i];
      total += duration;
      if (duration < min) min = duration;
      if (duration > max) max = duration;
    }
    totalMs[g] = total;
    minMs[g] = min;
    maxMs[g] = max;
    medianMs[g] = quantileInPlace(durationMs, from, to, 0.5);
    p90Ms[g] = quantileInPlace(durationMs, from, to, 0.9, 0.5);
  }
  return { totalMs, minMs, medianMs, p90Ms, maxMs };
}
