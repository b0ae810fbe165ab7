import type { DirectlyFollowsGraph } from "@talka/engine";

/** One arc between two real activities; the artificial start and end are not among them. */
export interface DirectlyFollowsRow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly cases: number;
  readonly meanSeconds: number | null;
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
  readonly minSeconds: number | null;
  readonly maxSeconds: number | null;
  readonly totalSeconds: number | null;
  readonly medianWorkingSeconds: number | null;
  readonly totalWorkingSeconds: number | null;
  readonly [key: string]: string | number | null;
}

/** Every arc of a graph with names and seconds, commonest first, ties in the graph's order. */
export function directlyFollowsRows(graph: DirectlyFollowsGraph): readonly DirectlyFollowsRow[] {
  const { activityNames, from, to, count, cases, elapsed, working } = graph;
  const order = Array.from(count.keys()).sort((a, b) => (count[b] ?? 0) - (count[a] ?? 0) || a - b);
  const seconds = (ms: number | undefined) =>
    ms === undefined || !Number.isFinite(ms) ? null : Math.round(ms * 1000) / 1_000_000;
  return order.map((k) => ({
    from: activityNames[from[k] ?? -1] ?? "",
    to: activityNames[to[k] ?? -1] ?? "",
    count: count[k] ?? 0,
    cases: cases[k] ?? 0,
    meanSeconds: seconds((elapsed.totalMs[k] ?? Number.NaN) / (count[k] ?? 0)),
    medianSeconds: seconds(elapsed.medianMs[k]),
    p90Seconds: seconds(elapsed.p90Ms[k]),
    minSeconds: seconds(elapsed.minMs[k]),
    maxSeconds: seconds(elapsed.maxMs[k]),
    totalSeconds: seconds(elapsed.totalMs[k]),
    medianWorkingSeconds: seconds(working?.medianMs[k]),
    totalWorkingSeconds: seconds(working?.totalMs[k]),
  }));
}
