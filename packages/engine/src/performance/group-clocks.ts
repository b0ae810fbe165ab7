import type { DurationSummary, TwoClocks } from "./duration-summary.ts";
import { summariseGroups, totalOf } from "./summarise-durations.ts";

/** Durations of many groups on both clocks, and their sums. */
export interface GroupedClocks {
  of(g: number): TwoClocks;
  totalMs(g: number): number;
  totalWorkMs(g: number): number | null;
}

/** Summarises values by group on both clocks; group −1 leaves a value out. */
export function groupClocks(
  group: Int32Array,
  elapsedMs: Float64Array,
  workMs: Float64Array | null,
  groupCount: number,
): GroupedClocks {
  const elapsed = summariseGroups(group, elapsedMs, groupCount);
  const working: readonly DurationSummary[] | null =
    workMs === null ? null : summariseGroups(group, workMs, groupCount);
  return {
    of: (g) => ({ elapsed: elapsed[g], working: working === null ? null : working[g] }),
    totalMs: (g) => totalOf(elapsed[g]),
    totalWorkMs: (g) => (working === null ? null : totalOf(working[g])),
  };
}
