import type { DirectlyFollowsGraph } from "../model/directly-follows-graph.ts";
import type { ProcessTree } from "../model/process-tree.ts";
import { reduceTree } from "../model/reduce-tree.ts";
import { arcSetOf } from "./arc-set.ts";
import { type CutGraph, withoutRare } from "./cut-graph.ts";
import { type Cut, findCut } from "./find-cut.ts";

const SILENT: ProcessTree = { kind: "silent" };

/** A part of a graph, with how often it is passed over. */
interface GraphPart extends CutGraph {
  readonly empty: number;
}

/**
 * The Inductive Miner on a directly-follows graph alone (IMd; Leemans, Fahland, van der Aalst 2018):
 * the log is not looked at again, so that it may be of any size. Sound; traces need not fit. Each
 * activity of the graph stands once in the tree.
 *
 * @param noise 0 to 1, as for `discoverTree`.
 */
export function discoverFromGraph(graph: DirectlyFollowsGraph, noise = 0): ProcessTree {
  if (!(noise >= 0 && noise <= 1)) throw new RangeError(`noise ${noise} is not in 0..1`);
  const used = [...graph.nodeCount.keys()].filter((a) => graph.nodeCount[a] > 0);
  const byName = used.sort((a, b) => (graph.activityNames[a] < graph.activityNames[b] ? -1 : 1));
  const place = new Int32Array(graph.nodeCount.length).fill(-1);
  byName.forEach((a, k) => {
    place[a] = k;
  });
  const n = byName.length;
  const count = new Float64Array(n * n);
  for (let arc = 0; arc < graph.from.length; arc++) {
    count[place[graph.from[arc]] * n + place[graph.to[arc]]] = graph.count[arc];
  }
  const startCount = Float64Array.from(byName, (a) => graph.startCount[a]);
  const endCount = Float64Array.from(byName, (a) => graph.endCount[a]);
  const begun = startCount.reduce((sum, cases) => sum + cases, 0);
  const activities = Uint16Array.from(byName);
  const whole = { activities, count, startCount, endCount, empty: graph.caseCount - begun };
  return reduceTree(mine(whole, noise));
}

function mine(part: GraphPart, noise: number): ProcessTree {
  const { activities, count, startCount, empty } = part;
  if (activities.length === 0) return SILENT;
  const begun = startCount.reduce((sum, cases) => sum + cases, 0);
  if (empty > noise * (empty + begun)) {
    return { kind: "choice", children: [SILENT, mine({ ...part, empty: 0 }, noise)] };
  }
  const [only] = activities;
  if (activities.length === 1 && only !== undefined) {
    const leaf: ProcessTree = { kind: "activity", activity: only };
    const isAgain = count[0] > 0 && count[0] >= noise * begun;
    return isAgain ? { kind: "loop", children: [leaf, SILENT] } : leaf;
  }
  const cut =
    findCut(arcSetOf(part)) ?? (noise > 0 ? findCut(arcSetOf(withoutRare(part, noise))) : null);
  if (cut !== null) {
    const children = cut.groups.map((group, k) => mine(partOf(part, cut, group, k), noise));
    return { kind: cut.kind, children };
  }
  const once = withoutReturns(part);
  if (once !== null) return { kind: "loop", children: [mine(once, noise), SILENT] };
  const any = Array.from(activities, (activity): ProcessTree => ({ kind: "activity", activity }));
  return { kind: "loop", children: [{ kind: "choice", children: any }, SILENT] };
}

/** What one group of a cut sees: coming in from before it is a start, leaving it an end. */
function partOf(whole: GraphPart, cut: Cut, group: readonly number[], k: number): GraphPart {
  const n = whole.activities.length;
  const size = group.length;
  const groupOf = new Int32Array(n);
  cut.groups.forEach((one, g) => {
    for (const a of one) groupOf[a] = g;
  });
  const count = new Float64Array(size * size);
  const startCount = Float64Array.from(group, (a) => whole.startCount[a]);
  const endCount = Float64Array.from(group, (a) => whole.endCount[a]);
  group.forEach((a, x) => {
    group.forEach((b, y) => {
      count[x * size + y] = whole.count[a * n + b];
    });
    if (cut.kind !== "sequence" && cut.kind !== "loop") return;
    for (let b = 0; b < n; b++) {
      if (groupOf[b] === k) continue;
      startCount[x] += whole.count[b * n + a];
      endCount[x] += whole.count[a * n + b];
    }
  });
  const activities = Uint16Array.from(group, (a) => whole.activities[a]);
  const empty = cut.kind === "sequence" ? passedOver(whole, groupOf, k) : 0;
  return { activities, count, startCount, endCount, empty };
}

/** How many passages lead from before a group of a sequence to behind it. */
function passedOver(whole: GraphPart, groupOf: Int32Array, k: number): number {
  const n = whole.activities.length;
  let passages = 0;
  for (let a = 0; a < n; a++) {
    if (groupOf[a] > k) passages += whole.startCount[a];
    if (groupOf[a] < k) passages += whole.endCount[a];
    if (groupOf[a] >= k) continue;
    for (let b = 0; b < n; b++) if (groupOf[b] > k) passages += whole.count[a * n + b];
  }
  return passages;
}

/** Without the arcs from ends to starts, which make a loop of it; `null` where there are none. */
function withoutReturns(part: GraphPart): GraphPart | null {
  const n = part.activities.length;
  const count = part.count.slice();
  const startCount = part.startCount.slice();
  const endCount = part.endCount.slice();
  let isChanged = false;
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      if (part.endCount[a] === 0 || part.startCount[b] === 0 || count[a * n + b] === 0) continue;
      endCount[a] += count[a * n + b];
      startCount[b] += count[a * n + b];
      count[a * n + b] = 0;
      isChanged = true;
    }
  }
  return isChanged ? { ...part, count, startCount, endCount } : null;
}
