import type { WorkClock } from "../calendar/work-calendar.ts";
import { findVariants } from "../log/find-variants.ts";
import type { LogView } from "../log/log-view.ts";
import type { DirectlyFollowsGraph } from "../model/directly-follows-graph.ts";
import { MAP_END, MAP_START, type MapArc, type ProcessMap } from "../model/process-map.ts";
import { bridgeArcs } from "./bridge-arcs.ts";
import { directArcs } from "./direct-arcs.ts";
import { widestPaths } from "./widest-paths.ts";

/** How much of a graph is drawn; shares are 0–1, of ranked nodes and of ranked arcs. */
export interface MapChoice {
  readonly activityShare: number;
  readonly arcShare: number;
}

/** A variant followed by fewer cases is nobody's usual way. */
const USUAL_SHARE = 0.05;

/**
 * Chooses what of a graph is drawn, without creating false facts: nodes by rank of cases and arcs by
 * rank of count, the happy path first; then the arcs of a best path ▶→node and node→■ are added
 * back, so no node hangs in the air. Passages over hidden activities become dashed bridges, counted
 * on the traces of `view`. The same input gives the same map.
 *
 * @param graph Of the same view.
 * @param workClock For the working times of bridges; as the graph was counted with.
 * @throws {RangeError} A share outside 0–1.
 */
export function chooseMap(
  view: LogView,
  graph: DirectlyFollowsGraph,
  choice: MapChoice,
  workClock: WorkClock | null = null,
): ProcessMap {
  for (const share of [choice.activityShare, choice.arcShare]) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is no share`);
  }
  const happyPath = findHappyPath(view, graph);
  const ranked = rankNodes(graph, happyPath);
  const least = new Set(happyPath).size;
  const nodes = ranked.slice(0, Math.max(least, Math.ceil(choice.activityShare * ranked.length)));
  const shown = new Uint8Array(graph.activityNames.length);
  for (const a of nodes) shown[a] = 1;

  const candidates = [...directArcs(graph, shown), ...bridgeArcs(view, shown, workClock)].sort(
    (a, b) => b.count - a.count || a.from - b.from || a.to - b.to || (a.kind === "direct" ? -1 : 1),
  );
  const chosen = chooseArcs(candidates, nodes, happyPath, choice.arcShare);
  const direct = chosen.filter((arc) => arc.kind === "direct");
  return {
    nodes,
    arcs: chosen,
    happyPath,
    allNodes: ranked.length,
    shownArcs: direct.length,
    ...wholeFlow(graph, direct),
  };
}

function rankNodes(graph: DirectlyFollowsGraph, happyPath: readonly number[]): number[] {
  const { nodeCases, nodeCount } = graph;
  const happy = new Set(happyPath);
  const first = (a: number) => (happy.has(a) ? 0 : 1);
  return [...nodeCount.keys()]
    .filter((a) => nodeCount[a] > 0)
    .sort(
      (a, b) =>
        first(a) - first(b) || nodeCases[b] - nodeCases[a] || nodeCount[b] - nodeCount[a] || a - b,
    );
}

/** The commonest variant where it is usual, else the widest path through the graph. */
function findHappyPath(view: LogView, graph: DirectlyFollowsGraph): readonly number[] {
  const { activity, cases, start } = findVariants(view);
  if (cases.length > 0 && cases[0] > 1 && cases[0] >= USUAL_SHARE * view.cases.length) {
    return [...activity.subarray(start[0], start[1])];
  }
  const everything = new Uint8Array(graph.activityNames.length).fill(1);
  const arcs = directArcs(graph, everything);
  const enteredBy = widestPaths(arcs, MAP_START, false);
  const path: number[] = [];
  for (let node = MAP_END; enteredBy.has(node); ) {
    node = arcs[enteredBy.get(node)!].from;
    if (node !== MAP_START) path.unshift(node);
  }
  return path;
}

function chooseArcs(
  candidates: readonly MapArc[],
  nodes: readonly number[],
  happyPath: readonly number[],
  arcShare: number,
): readonly MapArc[] {
  const onHappyPath = happyArcs(candidates, happyPath);
  const byRank = Math.ceil(arcShare * candidates.length);
  const chosen = new Set<number>(onHappyPath);
  for (let k = 0; k < byRank; k++) chosen.add(k);
  const addedBack = new Set<number>();
  for (const backwards of [false, true]) {
    const enteredBy = widestPaths(candidates, backwards ? MAP_END : MAP_START, backwards);
    // Every node of a best path is shown, so the arc into each node is enough.
    for (const a of nodes) {
      const k = enteredBy.get(a);
      if (k !== undefined && !chosen.has(k)) addedBack.add(k);
    }
  }
  return candidates.flatMap((arc, k) =>
    chosen.has(k) || addedBack.has(k)
      ? [{ ...arc, onHappyPath: onHappyPath.has(k), addedBack: addedBack.has(k) }]
      : [],
  );
}

function happyArcs(candidates: readonly MapArc[], happyPath: readonly number[]): Set<number> {
  const steps = happyPath.length === 0 ? [] : [MAP_START, ...happyPath, MAP_END];
  const arcs = new Set<number>();
  for (let s = 1; s < steps.length; s++) {
    const k = candidates.findIndex(
      (arc) => arc.kind === "direct" && arc.from === steps[s - 1] && arc.to === steps[s],
    );
    if (k >= 0) arcs.add(k);
  }
  return arcs;
}

function wholeFlow(graph: DirectlyFollowsGraph, shown: readonly MapArc[]) {
  let allArcs = graph.count.length;
  let passages = 0;
  for (const count of graph.count) passages += count;
  for (const edges of [graph.startCount, graph.endCount]) {
    for (const count of edges) {
      passages += count;
      if (count > 0) allArcs++;
    }
  }
  const carried = shown.reduce((sum, arc) => sum + arc.count, 0);
  return { allArcs, flowShare: carried / passages };
}
