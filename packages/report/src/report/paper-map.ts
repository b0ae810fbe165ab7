import type { AnalysisResult, DirectlyFollowsGraph } from "@talka/engine";

/** Which part of a graph a page shows. Node indexes: activities in order, then start, then end. */
export interface PaperMap {
  /** Index of each shown activity in the graph, ascending. */
  readonly activities: readonly number[];
  readonly allActivities: number;
  readonly arcs: readonly PaperArc[];
  /** The commonest variant as node indexes without repeats, for a straight backbone. */
  readonly spine: readonly number[];
  /** The same as activities of the graph. */
  readonly happyPath: readonly number[];
  readonly mostFrequent: number;
  /** Passages on shown arrows / all passages, start and end left out. */
  readonly flowShare: number;
}

/** An arrow between node indexes; `index` is its place in the graph, `null` from start or to end. */
export interface PaperArc {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly index: number | null;
}

/** More boxes than this do not stay readable on A4. */
const mostActivities = 12;
const arcsPerActivity = 1.5;

/**
 * Chooses what a page can carry: the commonest way through, then activities by cases; the commonest
 * arrows between these, and for every activity its commonest arrow in and out, so that none hangs
 * in the air. Figures on what is shown are those of the whole graph. `null` for an empty graph.
 */
export function paperMap({ graph, variants }: AnalysisResult): PaperMap | null {
  const happyPath = [
    ...new Set(variants.activity.subarray(variants.start[0] ?? 0, variants.start[1] ?? 0)),
  ].slice(0, mostActivities);
  if (happyPath.length === 0) return null;
  const byCases = Array.from(graph.nodeCases.keys())
    .filter((a) => (graph.nodeCases[a] ?? 0) > 0)
    .sort((a, b) => (graph.nodeCases[b] ?? 0) - (graph.nodeCases[a] ?? 0) || a - b);
  const chosen = new Set(happyPath);
  for (const a of byCases) if (chosen.size < mostActivities) chosen.add(a);
  const activities = [...chosen].sort((a, b) => a - b);
  const nodeOf = new Map(activities.map((a, k) => [a, k]));
  const arcs = chooseArcs(graph, activities, nodeOf);
  const all = graph.count.reduce((sum, count) => sum + count, 0);
  const shown = arcs.reduce((sum, arc) => sum + (arc.index === null ? 0 : arc.count), 0);
  return {
    activities,
    allActivities: byCases.length,
    arcs,
    spine: happyPath.map((a) => nodeOf.get(a) ?? 0),
    happyPath,
    mostFrequent: Math.max(1, ...arcs.map((arc) => arc.count)),
    flowShare: all === 0 ? 1 : shown / all,
  };
}

function chooseArcs(
  graph: DirectlyFollowsGraph,
  activities: readonly number[],
  nodeOf: ReadonlyMap<number, number>,
): readonly PaperArc[] {
  const [start, end] = [activities.length, activities.length + 1];
  const inside: PaperArc[] = [];
  graph.count.forEach((count, k) => {
    const from = nodeOf.get(graph.from[k] ?? -1);
    const to = nodeOf.get(graph.to[k] ?? -1);
    if (from !== undefined && to !== undefined) inside.push({ from, to, count, index: k });
  });
  const outside: PaperArc[] = [];
  activities.forEach((a, k) => {
    const begins = graph.startCount[a] ?? 0;
    const ends = graph.endCount[a] ?? 0;
    if (begins > 0) outside.push({ from: start, to: k, count: begins, index: null });
    if (ends > 0) outside.push({ from: k, to: end, count: ends, index: null });
  });
  const ranked = [...inside, ...outside].sort((a, b) => b.count - a.count);
  const kept = new Set(ranked.slice(0, Math.ceil(arcsPerActivity * activities.length) + 2));
  for (let k = 0; k < activities.length; k++) {
    const into = ranked.find((arc) => arc.to === k && arc.from !== k);
    const out = ranked.find((arc) => arc.from === k && arc.to !== k);
    if (into !== undefined) kept.add(into);
    if (out !== undefined) kept.add(out);
  }
  return ranked.filter((arc) => kept.has(arc));
}
