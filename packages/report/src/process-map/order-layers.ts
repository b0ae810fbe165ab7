import type { LayeredGraph } from "./layered-graph.ts";

/** Items of each layer from the spine outwards, on either side; `spine` is −1 where none passes. */
export interface LayerOrder {
  readonly left: readonly number[];
  readonly spine: number;
  readonly right: readonly number[];
}

/** Sweeps after which a bigger graph stops looking for fewer crossings; keeps the time bounded. */
const sweepBudget = 60_000;

/**
 * Orders the items of each layer so that few arcs cross: barycentre sweeps from a start in which
 * short arcs lie inside long ones; the best order seen wins. Deterministic.
 */
export function orderLayers(graph: LayeredGraph): readonly LayerOrder[] {
  let layers = firstOrder(graph);
  let position = positionsOf(graph, layers);
  let best = layers;
  let fewest = countCrossings(graph, layers, position);
  const sweeps = Math.max(4, Math.min(24, Math.round(sweepBudget / (graph.items.length + 1))));
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const down = sweep % 2 === 0;
    const sorted: LayerOrder[] = [...layers];
    for (let step = 0; step < layers.length; step++) {
      const l = down ? step : layers.length - 1 - step;
      const layer = sorted[l];
      if (layer === undefined) continue;
      const key = (item: number) => barycentre(graph, item, position, down, sweep >= sweeps / 2);
      const one = {
        spine: layer.spine,
        left: sortedBy(layer.left, (item) => -key(item)),
        right: sortedBy(layer.right, key),
      };
      sorted[l] = one;
      setPositions(one, position);
    }
    layers = sorted;
    const crossings = countCrossings(graph, layers, position);
    if (crossings < fewest) {
      fewest = crossings;
      best = layers;
    }
  }
  position = positionsOf(graph, best);
  return best;
}

function firstOrder(graph: LayeredGraph): LayerOrder[] {
  const span = new Float64Array(graph.items.length);
  for (const chain of graph.chains) for (const item of chain) span[item] = chain.length;
  for (const item of graph.itemOfNode) span[item] = 3;
  const layers = Array.from({ length: graph.layerCount }, () => ({
    left: [] as number[],
    spine: -1,
    right: [] as number[],
  }));
  graph.items.forEach((item, i) => {
    const layer = layers[item.layer];
    if (layer === undefined) return;
    if (item.side === 0) layer.spine = i;
    else (item.side < 0 ? layer.left : layer.right).push(i);
  });
  for (const layer of layers) {
    layer.left.sort((a, b) => (span[a] ?? 0) - (span[b] ?? 0) || a - b);
    layer.right.sort((a, b) => (span[a] ?? 0) - (span[b] ?? 0) || a - b);
  }
  return layers;
}

function setPositions(layer: LayerOrder, position: Float64Array): void {
  if (layer.spine >= 0) position[layer.spine] = 0;
  layer.left.forEach((item, k) => {
    position[item] = -(k + 1);
  });
  layer.right.forEach((item, k) => {
    position[item] = k + 1;
  });
}

function positionsOf(graph: LayeredGraph, layers: readonly LayerOrder[]): Float64Array {
  const position = new Float64Array(graph.items.length);
  for (const layer of layers) setPositions(layer, position);
  return position;
}

function barycentre(
  graph: LayeredGraph,
  item: number,
  position: Float64Array,
  down: boolean,
  both: boolean,
): number {
  const of = graph.items[item];
  if (of === undefined) return 0;
  const near = both ? [...of.above, ...of.below] : down ? of.above : of.below;
  if (near.length === 0) return position[item] ?? 0;
  let sum = 0;
  for (const other of near) sum += position[other] ?? 0;
  return sum / near.length;
}

function sortedBy(items: readonly number[], key: (item: number) => number): number[] {
  return items
    .map((item, k) => ({ item, k, at: key(item) }))
    .sort((a, b) => a.at - b.at || a.k - b.k)
    .map(({ item }) => item);
}

/** Crossings between neighbouring layers, by a binary indexed tree: O(arcs · log width). */
export function countCrossings(
  graph: LayeredGraph,
  layers: readonly LayerOrder[],
  position: Float64Array,
): number {
  let crossings = 0;
  for (const layer of layers) {
    const row = [...layer.left].reverse().concat(layer.spine >= 0 ? layer.spine : [], layer.right);
    const heads: number[] = [];
    for (const item of row) {
      const ends = (graph.items[item]?.below ?? []).map((b) => position[b] ?? 0);
      heads.push(...ends.sort((a, b) => a - b));
    }
    crossings += inversions(heads);
  }
  return crossings;
}

function inversions(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const low = Math.min(...values);
  const tree = new Int32Array(Math.max(...values) - low + 3);
  let count = 0;
  values.forEach((value, seen) => {
    let notGreater = 0;
    for (let i = value - low + 1; i > 0; i -= i & -i) notGreater += tree[i] ?? 0;
    count += seen - notGreater;
    for (let i = value - low + 1; i < tree.length; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
  });
  return count;
}
