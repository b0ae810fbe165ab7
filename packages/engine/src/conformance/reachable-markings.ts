import type { MarkingGraph } from "./marking-graph.ts";

/** A step between two markings. Columns of equal length. */
export interface EdgeColumns {
  readonly transition: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * All markings of a model on the way from start to end, with their steps; edges of marking m are
 * [leaving[m], leaving[m + 1]) of `edges`, and `entering` lists the edges by where they lead.
 */
export interface ReachableMarkings {
  readonly count: number;
  readonly initial: number;
  readonly final: number;
  readonly edges: EdgeColumns;
  readonly leaving: Uint32Array;
  readonly entering: { readonly start: Uint32Array; readonly edge: Uint32Array };
  /** Edges of each activity. */
  readonly edgesOf: readonly Uint32Array[];
}

/** Walks all markings; `null` where there are more than `limit`, or the end is not among them. */
export function findReachableMarkings(
  graph: MarkingGraph,
  activityCount: number,
  limit: number,
): ReachableMarkings | null {
  const number = new Map([[graph.initial, 0]]);
  const order = [graph.initial];
  const [transition, from, to]: [number[], number[], number[]] = [[], [], []];
  for (let m = 0; m < order.length; m++) {
    const steps = graph.stepsFrom(order[m]);
    for (let k = 0; k < steps.to.length; k++) {
      let next = number.get(steps.to[k]);
      if (next === undefined) {
        if (order.length >= limit) return null;
        next = order.length;
        number.set(steps.to[k], next);
        order.push(steps.to[k]);
      }
      transition.push(steps.transition[k]);
      from.push(m);
      to.push(next);
    }
  }
  const final = number.get(graph.final);
  if (final === undefined) return null;
  const edges = {
    transition: Int32Array.from(transition),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
  };
  const edgesOf = Array.from({ length: activityCount }, (): number[] => []);
  edges.transition.forEach((t, e) => {
    edgesOf[graph.net.activity[t]]?.push(e);
  });
  return {
    count: order.length,
    initial: 0,
    final,
    edges,
    leaving: groupEdges(edges.from, order.length).start,
    entering: groupEdges(edges.to, order.length),
    edgesOf: edgesOf.map((list) => Uint32Array.from(list)),
  };
}

function groupEdges(end: Int32Array, count: number) {
  const start = new Uint32Array(count + 1);
  for (let e = 0; e < end.length; e++) start[end[e] + 1]++;
  for (let m = 0; m < count; m++) start[m + 1] += start[m];
  const next = start.slice();
  const edge = new Uint32Array(end.length);
  for (let e = 0; e < end.length; e++) edge[next[end[e]]++] = e;
  return { start, edge };
}
