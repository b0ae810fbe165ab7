import { chooseSides, type Side } from "./choose-sides.ts";
import type { MapGraph } from "./map-graph.ts";

/** A node, or the place where a long arc passes a layer. */
export interface LayerItem {
  /** Node index, or −1 for a passage. */
  readonly node: number;
  readonly layer: number;
  /** −1 left of the spine, 0 on it, 1 right of it. */
  readonly side: Side;
  readonly halfLeft: number;
  readonly halfRight: number;
  /** Indexes of neighbouring items one layer up and down. */
  readonly above: number[];
  readonly below: number[];
}

/** A graph cut into layers, with passages for arcs that span several of them. */
export interface LayeredGraph {
  readonly layerCount: number;
  readonly items: readonly LayerItem[];
  /** Item of each node. */
  readonly itemOfNode: Int32Array;
  /** Items of each arc from its upper to its lower end; empty for self-loops. */
  readonly chains: readonly (readonly number[])[];
  /** Arcs of which the upper end is the head. */
  readonly back: readonly boolean[];
}

/** Half of the room that a passing arc takes. */
const passageHalf = 7;

/** Cuts a graph into layers. Returns pass on the left of the spine, shortcuts on its right. */
export function layerGraph(
  graph: MapGraph,
  spine: readonly number[],
  position: Int32Array,
  rank: Int32Array,
  sizeOf: (node: number) => { readonly left: number; readonly right: number },
): LayeredGraph {
  const sides = chooseSides(graph, spine, rank);
  const items: LayerItem[] = [];
  const add = (item: Omit<LayerItem, "above" | "below">) =>
    items.push({ ...item, above: [], below: [] }) - 1;
  const itemOfNode = Int32Array.from(graph.nodes, (_, v) => {
    const size = sizeOf(v);
    return add({
      node: v,
      layer: rank[v] ?? 0,
      side: sides[v] ?? 1,
      halfLeft: size.left,
      halfRight: size.right,
    });
  });
  const next = new Map(spine.slice(1).map((v, k) => [spine[k] ?? -1, v]));
  const back = graph.arcs.map((arc) => (position[arc.from] ?? 0) > (position[arc.to] ?? 0));
  const chains = graph.arcs.map((arc, k): number[] => {
    if (arc.from === arc.to) return [];
    const [upper, lower] = back[k] ? [arc.to, arc.from] : [arc.from, arc.to];
    const straight = next.get(upper) === lower && !back[k];
    const side = straight ? 0 : sideOfArc(sides[upper] ?? 0, sides[lower] ?? 0, back[k] === true);
    const chain = [itemOfNode[upper] ?? 0];
    for (let layer = (rank[upper] ?? 0) + 1; layer < (rank[lower] ?? 0); layer++) {
      chain.push(add({ node: -1, layer, side, halfLeft: passageHalf, halfRight: passageHalf }));
    }
    chain.push(itemOfNode[lower] ?? 0);
    for (let j = 1; j < chain.length; j++) {
      const a = chain[j - 1] ?? 0;
      const b = chain[j] ?? 0;
      items[a]?.below.push(b);
      items[b]?.above.push(a);
    }
    return chain;
  });
  const layerCount = items.reduce((most, item) => Math.max(most, item.layer + 1), 0);
  return { layerCount, items, itemOfNode, chains, back };
}

function sideOfArc(upper: Side, lower: Side, back: boolean): -1 | 1 {
  if (upper !== 0 && (lower === 0 || lower === upper)) return upper;
  if (upper === 0 && lower !== 0) return lower;
  return back ? -1 : 1;
}
