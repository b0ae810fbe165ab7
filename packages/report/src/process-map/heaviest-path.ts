import type { MapGraph } from "./map-graph.ts";

/**
 * The path from ▶ to ■ that follows the heaviest arc at every step, never visiting a node twice and
 * never turning where ■ cannot be reached any more; ties go to the earlier node.
 *
 * @returns Node indexes, ▶ and ■ included; empty where the graph has no such path.
 */
export function heaviestPath(graph: Pick<MapGraph, "nodes" | "arcs">): readonly number[] {
  const start = graph.nodes.findIndex((node) => node.kind === "start");
  const end = graph.nodes.findIndex((node) => node.kind === "end");
  if (start < 0 || end < 0) return [];
  const next: { to: number; weight: number }[][] = graph.nodes.map(() => []);
  for (const arc of graph.arcs) next[arc.from]?.push({ to: arc.to, weight: arc.weight });
  for (const list of next) list.sort((a, b) => b.weight - a.weight || a.to - b.to);
  const path = [start];
  const visited = new Set(path);
  for (let at = start; at !== end; ) {
    const step = next[at]?.find(
      ({ to }) => !visited.has(to) && (to === end || reaches(next, to, end, visited)),
    );
    if (step === undefined) return [];
    at = step.to;
    path.push(at);
    visited.add(at);
  }
  return path;
}

function reaches(
  next: readonly (readonly { readonly to: number }[])[],
  from: number,
  goal: number,
  avoided: ReadonlySet<number>,
): boolean {
  const seen = new Set([...avoided, from]);
  const open = [from];
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if (v === goal) return true;
    for (const { to } of next[v] ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return false;
}
