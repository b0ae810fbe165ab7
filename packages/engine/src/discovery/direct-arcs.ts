import type { DirectlyFollowsGraph, DurationColumns } from "../model/directly-follows-graph.ts";
import { type ArcDurations, MAP_END, MAP_START, type MapArc } from "../model/process-map.ts";

/** Every arc of a graph between shown activities, with those from ▶ and to ■. */
export function directArcs(graph: DirectlyFollowsGraph, shown: Uint8Array): readonly MapArc[] {
  const { from, to, count, cases, elapsed, working, startCount, endCount } = graph;
  const arcs: MapArc[] = [];
  const plain = { kind: "direct", onHappyPath: false, addedBack: false } as const;
  for (let k = 0; k < count.length; k++) {
    if (shown[from[k]] === 0 || shown[to[k]] === 0) continue;
    arcs.push({
      ...plain,
      from: from[k],
      to: to[k],
      count: count[k],
      cases: cases[k],
      elapsed: arcDurations(elapsed, k),
      working: working === null ? null : arcDurations(working, k),
    });
  }
  const edge = { ...plain, elapsed: null, working: null };
  for (let a = 0; a < startCount.length; a++) {
    if (shown[a] === 0) continue;
    const starts = startCount[a];
    const ends = endCount[a];
    if (starts > 0) arcs.push({ ...edge, from: MAP_START, to: a, count: starts, cases: starts });
    if (ends > 0) arcs.push({ ...edge, from: a, to: MAP_END, count: ends, cases: ends });
  }
  return arcs;
}

/** One arc out of duration columns. */
export function arcDurations(columns: DurationColumns, k: number): ArcDurations {
  return {
    totalMs: columns.totalMs[k],
    minMs: columns.minMs[k],
    medianMs: columns.medianMs[k],
    p90Ms: columns.p90Ms[k],
    maxMs: columns.maxMs[k],
  };
}
