import type { LayeredGraph } from "./layered-graph.ts";
import type { LayerOrder } from "./order-layers.ts";

/** Room between two neighbours of a layer: boxes breathe, passing arcs run close. */
const boxGap = 30;
const passageGap = 12;

/**
 * Horizontal place of each item. The spine stands at 0; on either side items are pulled towards
 * their neighbours above and below without changing order (weighted least squares by pooling
 * adjacent violators, a fixed number of rounds).
 *
 * @returns Centre of each item.
 */
export function placeLayers(graph: LayeredGraph, layers: readonly LayerOrder[]): Float64Array {
  const x = new Float64Array(graph.items.length);
  const lanes = lanesOf(graph);
  const rows = layers.flatMap((layer) => [
    { items: layer.right, toward: 1, spine: layer.spine },
    { items: layer.left, toward: -1, spine: layer.spine },
  ]);
  const offsets = rows.map((row) => packedOffsets(graph, row.items, row.toward, row.spine));
  rows.forEach((row, r) => {
    row.items.forEach((item, k) => {
      x[item] = row.toward * (offsets[r]?.[k] ?? 0);
    });
  });
  const laneOf = new Map(lanes.flatMap((lane) => lane.items.map((item) => [item, lane] as const)));
  const rounds = Math.max(6, Math.min(40, Math.round(120_000 / (graph.items.length + 1))));
  for (let round = 0; round < rounds; round++) {
    for (const lane of lanes) lane.middle = middleOf(lane.chain, x);
    for (let step = 0; step < rows.length; step++) {
      const r = round % 2 === 0 ? step : rows.length - 1 - step;
      const row = rows[r];
      if (row === undefined || row.items.length === 0) continue;
      relaxRow(graph, row.items, row.toward, offsets[r] ?? new Float64Array(), x, laneOf);
    }
  }
  return x;
}

/** Closest allowed distance of each item of a side from the spine, packed outwards. */
function packedOffsets(
  graph: LayeredGraph,
  items: readonly number[],
  toward: number,
  spine: number,
): Float64Array {
  const offsets = new Float64Array(items.length);
  const outer = (item: number) => half(graph, item, toward);
  let edge = spine >= 0 ? outer(spine) : 0;
  let before = spine;
  items.forEach((item, k) => {
    const passage = (graph.items[item]?.node ?? -1) < 0 || (graph.items[before]?.node ?? -1) < 0;
    const gap = before < 0 ? boxGap : passage ? passageGap : boxGap;
    offsets[k] = edge + gap + half(graph, item, -toward);
    edge = (offsets[k] ?? 0) + outer(item);
    before = item;
  });
  return offsets;
}

function half(graph: LayeredGraph, item: number, toward: number): number {
  const of = graph.items[item];
  return of === undefined ? 0 : toward > 0 ? of.halfRight : of.halfLeft;
}

function relaxRow(
  graph: LayeredGraph,
  items: readonly number[],
  toward: number,
  offsets: Float64Array,
  x: Float64Array,
  laneOf: ReadonlyMap<number, Lane>,
): void {
  // Pools of equal shift: [sum of weight × wish, sum of weight, number of items].
  const pools: { sum: number; weight: number; size: number }[] = [];
  items.forEach((item, k) => {
    const { wish, weight } = wishOf(graph, item, x, laneOf.get(item));
    pools.push({ sum: weight * (toward * wish - (offsets[k] ?? 0)), weight, size: 1 });
    for (let last = pools.length - 1; last > 0; last--) {
      const upper = pools[last];
      const lower = pools[last - 1];
      if (upper === undefined || lower === undefined) break;
      if (lower.sum / lower.weight <= upper.sum / upper.weight) break;
      lower.sum += upper.sum;
      lower.weight += upper.weight;
      lower.size += upper.size;
      pools.pop();
    }
  });
  let k = 0;
  for (const pool of pools) {
    const shift = Math.max(0, pool.sum / pool.weight);
    for (let j = 0; j < pool.size; j++, k++) {
      const item = items[k];
      if (item !== undefined) x[item] = toward * ((offsets[k] ?? 0) + shift);
    }
  }
}

/** The passages of one long arc; they would like to stand in one line. */
interface Lane {
  readonly items: readonly number[];
  /** With the boxes at both ends, which pull the lane inwards. */
  readonly chain: readonly number[];
  middle: number;
}

function lanesOf(graph: LayeredGraph): Lane[] {
  return graph.chains
    .map((chain) => ({ items: chain.slice(1, -1), chain, middle: 0 }))
    .filter((lane) => lane.items.length > 1);
}

function middleOf(items: readonly number[], x: Float64Array): number {
  let sum = 0;
  for (const item of items) sum += x[item] ?? 0;
  return sum / items.length;
}

/** Where an item would like to be: a box at its neighbours, a passage in line with its lane. */
function wishOf(graph: LayeredGraph, item: number, x: Float64Array, lane: Lane | undefined) {
  const of = graph.items[item];
  if (lane !== undefined) return { wish: lane.middle, weight: 8 };
  const near = of === undefined ? [] : [...of.above, ...of.below];
  let sum = 0;
  for (const other of near) sum += x[other] ?? 0;
  // An item that nobody pulls stays where it is.
  return near.length === 0
    ? { wish: x[item] ?? 0, weight: 0.01 }
    : { wish: sum / near.length, weight: 1 };
}
