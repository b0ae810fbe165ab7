import type { MapGraph } from "./map-graph.ts";

/** −1 left of the spine, 0 on it, 1 right of it. */
export type Side = -1 | 0 | 1;

/** Two nodes belong together when an arc carries at least this share of the lighter one. */
const togetherShare = 0.3;

/**
 * The side of each node. Nodes off the spine that mostly lead to one another stay on one side; each
 * such group, largest first, goes where its layers are emptier, to the right where both are equal.
 */
export function chooseSides(
  graph: MapGraph,
  spine: readonly number[],
  rank: Int32Array,
): readonly Side[] {
  const sides: Side[] = graph.nodes.map(() => 0);
  const load = new Map<number, number>();
  for (const group of groupsOffSpine(graph, spine)) {
    let balance = 0;
    for (const v of group) balance += load.get(rank[v] ?? 0) ?? 0;
    const side = balance <= 0 ? 1 : -1;
    for (const v of group) {
      sides[v] = side;
      load.set(rank[v] ?? 0, (load.get(rank[v] ?? 0) ?? 0) + side);
    }
  }
  return sides;
}

function groupsOffSpine(graph: MapGraph, spine: readonly number[]): readonly number[][] {
  const onSpine = new Set(spine);
  const head = graph.nodes.map((_, v) => v);
  const find = (v: number): number => {
    const h = head[v] ?? v;
    return h === v ? v : find(h);
  };
  for (const arc of graph.arcs) {
    if (onSpine.has(arc.from) || onSpine.has(arc.to)) continue;
    const lighter = Math.min(graph.nodes[arc.from]?.weight ?? 0, graph.nodes[arc.to]?.weight ?? 0);
    if (arc.weight >= togetherShare * lighter) head[find(arc.from)] = find(arc.to);
  }
  const groups = new Map<number, number[]>();
  graph.nodes.forEach((_, v) => {
    if (onSpine.has(v)) return;
    const group = groups.get(find(v)) ?? [];
    group.push(v);
    groups.set(find(v), group);
  });
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
