import type { MapGraph } from "./map-graph.ts";

/**
 * The order in which a map is read: the spine as given, every other node where the fewest
 * occurrences would run backwards. Nodes choose in the order of what ties them to those already
 * placed. Of equally good places the late ones are tried first, then the early ones; the better of
 * the two orders wins.
 *
 * @returns Position of each node, by node index.
 */
export function readingOrder(graph: MapGraph, spine: readonly number[]): Int32Array {
  const late = orderBy(graph, spine, true);
  const early = orderBy(graph, spine, false);
  return backwardWeight(graph, early) < backwardWeight(graph, late) ? early : late;
}

function orderBy(graph: MapGraph, spine: readonly number[], late: boolean): Int32Array {
  const order = [...spine];
  const onSpine = new Set(spine);
  const place = (v: number) => order.splice(bestPlace(graph, order, v, late), 0, v);
  for (const v of byConnection(graph, onSpine)) place(v);
  // A node placed early may have found its neighbours only later: let each choose again.
  for (let pass = 0; pass < 3; pass++) {
    for (const v of [...order]) {
      if (onSpine.has(v)) continue;
      order.splice(order.indexOf(v), 1);
      place(v);
    }
  }
  const position = new Int32Array(graph.nodes.length);
  order.forEach((v, i) => {
    position[v] = i;
  });
  return position;
}

function backwardWeight(graph: MapGraph, position: Int32Array): number {
  let sum = 0;
  for (const arc of graph.arcs) {
    if ((position[arc.from] ?? 0) > (position[arc.to] ?? 0)) sum += arc.weight;
  }
  return sum;
}

/** Nodes off the spine, each after those that it has most to do with. */
function byConnection(graph: MapGraph, onSpine: ReadonlySet<number>): number[] {
  const pull = new Float64Array(graph.nodes.length);
  const touch = (v: number) => {
    for (const arc of graph.arcs) {
      if (arc.from === v) pull[arc.to] = (pull[arc.to] ?? 0) + arc.weight;
      if (arc.to === v) pull[arc.from] = (pull[arc.from] ?? 0) + arc.weight;
    }
  };
  for (const v of onSpine) touch(v);
  const left = graph.nodes.map((_, v) => v).filter((v) => !onSpine.has(v));
  const order: number[] = [];
  while (left.length > 0) {
    let best = 0;
    left.forEach((v, i) => {
      if ((pull[v] ?? 0) > (pull[left[best] ?? 0] ?? 0)) best = i;
    });
    const [v = 0] = left.splice(best, 1);
    order.push(v);
    touch(v);
  }
  return order;
}

function bestPlace(graph: MapGraph, order: readonly number[], v: number, late: boolean): number {
  const into = new Float64Array(graph.nodes.length);
  const outOf = new Float64Array(graph.nodes.length);
  for (const arc of graph.arcs) {
    if (arc.to === v) into[arc.from] = arc.weight;
    if (arc.from === v) outOf[arc.to] = arc.weight;
  }
  const last = order.at(-1);
  const closes = last !== undefined && graph.nodes[last]?.kind === "end";
  const opens = order[0] !== undefined && graph.nodes[order[0]]?.kind === "start";
  let backwards = 0;
  for (const u of order) backwards += into[u] ?? 0;
  let best = order.length;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place <= order.length; place++) {
    const allowed = (place > 0 || !opens) && (place < order.length || !closes);
    if (allowed && (backwards < least || (late && backwards === least))) {
      least = backwards;
      best = place;
    }
    const passed = order[place];
    if (passed !== undefined) backwards += (outOf[passed] ?? 0) - (into[passed] ?? 0);
  }
  return best;
}

/**
 * The layer of each node: every arc that runs forward in the reading order goes down at least one
 * layer, ▶ is above and ■ below all others, and nodes off the spine are drawn towards their
 * heaviest neighbours.
 */
export function rankNodes(
  graph: MapGraph,
  spine: readonly number[],
  position: Int32Array,
): Int32Array {
  const n = graph.nodes.length;
  const order = Array.from({ length: n }, (_, v) => v).sort(
    (a, b) => (position[a] ?? 0) - (position[b] ?? 0),
  );
  const forward = graph.arcs
    .filter((arc) => arc.from !== arc.to)
    .map((arc) =>
      (position[arc.from] ?? 0) < (position[arc.to] ?? 0)
        ? { from: arc.from, to: arc.to, weight: arc.weight }
        : { from: arc.to, to: arc.from, weight: arc.weight / 4 },
    );
  for (let k = 1; k < spine.length; k++) {
    forward.push({ from: spine[k - 1] ?? 0, to: spine[k] ?? 0, weight: 1 });
  }
  const below: (typeof forward)[] = Array.from({ length: n }, () => []);
  const above: (typeof forward)[] = Array.from({ length: n }, () => []);
  for (const arc of forward) {
    below[arc.from]?.push(arc);
    above[arc.to]?.push(arc);
  }
  const rank = new Int32Array(n);
  for (const v of order) {
    let lowest = graph.nodes[v]?.kind === "start" ? 0 : 1;
    for (const arc of above[v] ?? []) lowest = Math.max(lowest, (rank[arc.from] ?? 0) + 1);
    rank[v] = lowest;
  }
  const bottom = rank.reduce((most, r) => Math.max(most, r), 0);
  graph.nodes.forEach((node, v) => {
    if (node.kind === "end") {
      const others = order.some((u) => u !== v && rank[u] === bottom);
      rank[v] = others ? bottom + 1 : bottom;
    }
  });
  const fixed = new Set(spine);
  for (let pass = 0; pass < 6; pass++) {
    for (const v of pass % 2 === 0 ? [...order].reverse() : order) {
      if (fixed.has(v) || graph.nodes[v]?.kind !== "activity") continue;
      rank[v] = drawnRank(rank, v, above[v] ?? [], below[v] ?? [], bottom);
    }
  }
  return withoutEmptyLayers(rank);
}

interface RankedArc {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

function drawnRank(
  rank: Int32Array,
  v: number,
  above: readonly RankedArc[],
  below: readonly RankedArc[],
  bottom: number,
): number {
  let highest = 1;
  let lowest = bottom;
  const wishes: { at: number; weight: number }[] = [];
  for (const arc of above) {
    highest = Math.max(highest, (rank[arc.from] ?? 0) + 1);
    wishes.push({ at: (rank[arc.from] ?? 0) + 1, weight: arc.weight });
  }
  for (const arc of below) {
    lowest = Math.min(lowest, (rank[arc.to] ?? 0) - 1);
    wishes.push({ at: (rank[arc.to] ?? 0) - 1, weight: arc.weight });
  }
  if (wishes.length === 0 || lowest < highest) return rank[v] ?? 1;
  wishes.sort((a, b) => a.at - b.at);
  let half = wishes.reduce((sum, wish) => sum + wish.weight, 0) / 2;
  let wished = wishes[0]?.at ?? highest;
  for (const wish of wishes) {
    wished = wish.at;
    half -= wish.weight;
    if (half <= 0) break;
  }
  return Math.min(lowest, Math.max(highest, wished));
}

function withoutEmptyLayers(rank: Int32Array): Int32Array {
  const used = [...new Set(rank)].sort((a, b) => a - b);
  const layerOf = new Map(used.map((r, layer) => [r, layer]));
  return rank.map((r) => layerOf.get(r) ?? 0);
}
