import { heaviestPath } from "./heaviest-path.ts";
import { layerGraph } from "./layered-graph.ts";
import type { MapGraph, MapLayout, MapNode, PlacedNode } from "./map-graph.ts";
import { orderLayers } from "./order-layers.ts";
import { labelWidth, placeLabels } from "./place-labels.ts";
import { placeLayers } from "./place-layers.ts";
import { rankNodes, readingOrder } from "./rank-nodes.ts";
import { type LayerBand, routeArcs } from "./route-arcs.ts";
import { wrapLabel } from "./wrap-label.ts";

/** Size of the letters of a box's name, for measuring. */
const nameFontSize = 13;
const nodeWidth = 196;
const lineHeight = 17;
/** Room under the name for one line of figures. */
const figureHeight = 18;
const terminalSize = 34;
const margin = 24;
/** Room a self-loop and its figure take on the right of a box. */
const loopRoom = 34 + labelWidth;

/**
 * Lays out a process map from top to bottom: the happy path as a straight backbone, returns on its
 * left, shortcuts on its right, every other step beside the neighbours it works with.
 *
 * Layered drawing after Sugiyama, Tagawa and Toda, with the order of layers taken from a reading
 * order that keeps the backbone whole, as in Mennens, Scheepens and Westenberg. The same graph gives
 * the same picture. An empty graph gives an empty picture. Cost grows about linearly with the number
 * of arcs times the layers they span; sweeps are cut down for large graphs so that time stays bounded.
 *
 * @throws {RangeError} An arc or the spine names a node that is not there, or the spine one twice.
 * @see K. Sugiyama, S. Tagawa, M. Toda, "Methods for Visual Understanding of Hierarchical System
 *   Structures", IEEE Transactions on Systems, Man, and Cybernetics 11(2), 1981.
 * @see R. J. P. Mennens, R. Scheepens, M. A. Westenberg, "A stable graph layout algorithm for
 *   processes", Computer Graphics Forum 38(3), 2019.
 */
export function layoutProcessMap(graph: MapGraph): MapLayout {
  checkIndexes(graph);
  if (graph.nodes.length === 0) return { width: 0, height: 0, nodes: [], arcs: [] };
  const spine = chooseSpine(graph);
  const sizes = graph.nodes.map(measure);
  const loops = new Set(graph.arcs.filter((arc) => arc.from === arc.to).map((arc) => arc.from));
  const position = readingOrder(graph, spine);
  const rank = rankNodes(graph, spine, position);
  const layered = layerGraph(graph, spine, position, rank, (v) => {
    const half = (sizes[v]?.width ?? 0) / 2;
    return { left: half, right: half + (loops.has(v) ? loopRoom : 0) };
  });
  const x = placeLayers(layered, orderLayers(layered));
  const bands = layerBands(layered.layerCount, rank, sizes, graph);
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  layered.items.forEach((item, i) => {
    left = Math.min(left, (x[i] ?? 0) - item.halfLeft);
    right = Math.max(right, (x[i] ?? 0) + item.halfRight);
  });
  // Figures on the outermost passing arcs may stick out by half their width.
  left -= labelWidth / 2;
  right += labelWidth / 2;
  const shifted = x.map((value) => Math.round((value - left + margin) * 10) / 10);
  const nodes: PlacedNode[] = sizes.map((size, v) => {
    const band = bands[rank[v] ?? 0];
    return {
      ...size,
      x: shifted[layered.itemOfNode[v] ?? 0] ?? 0,
      y: band === undefined ? 0 : (band.top + band.bottom) / 2,
    };
  });
  const routes = routeArcs(graph, layered, nodes, shifted, bands);
  const labels = placeLabels(graph.arcs, routes, nodes);
  return {
    width: Math.ceil(right - left + 2 * margin),
    height: Math.ceil((bands.at(-1)?.bottom ?? 0) + margin),
    nodes,
    arcs: routes.map((route, k) => ({
      ...route,
      label: labels[k] ?? null,
      back: layered.back[k] === true,
    })),
  };
}

function measure(node: MapNode): { width: number; height: number; lines: readonly string[] } {
  if (node.kind !== "activity") return { width: terminalSize, height: terminalSize, lines: [] };
  const lines = wrapLabel(node.label, nodeWidth - 28, nameFontSize, 3);
  return { width: nodeWidth, height: 18 + lines.length * lineHeight + figureHeight, lines };
}

/** Layers are as high as their highest box, and apart by more where more arcs run between them. */
function layerBands(
  layerCount: number,
  rank: Int32Array,
  sizes: readonly { readonly height: number }[],
  graph: MapGraph,
): LayerBand[] {
  const heights = new Float64Array(layerCount);
  sizes.forEach((size, v) => {
    const layer = rank[v] ?? 0;
    heights[layer] = Math.max(heights[layer] ?? 0, size.height);
  });
  const between = new Float64Array(layerCount);
  for (const arc of graph.arcs) {
    const [a, b] = [rank[arc.from] ?? 0, rank[arc.to] ?? 0];
    for (let layer = Math.min(a, b); layer < Math.max(a, b); layer++) {
      between[layer] = (between[layer] ?? 0) + 1;
    }
  }
  const bands: LayerBand[] = [];
  let top = margin;
  for (let layer = 0; layer < layerCount; layer++) {
    const bottom = top + (heights[layer] ?? 0);
    bands.push({ top, bottom });
    top = bottom + Math.min(104, 52 + 4 * (between[layer] ?? 0));
  }
  return bands;
}

function chooseSpine(graph: MapGraph): readonly number[] {
  if (graph.spine.length > 0) return graph.spine;
  const path = heaviestPath(graph);
  return path.length > 0 ? path : [heaviest(graph.nodes)];
}

function heaviest(nodes: readonly MapNode[]): number {
  let best = 0;
  nodes.forEach((node, v) => {
    if (node.weight > (nodes[best]?.weight ?? 0)) best = v;
  });
  return best;
}

function checkIndexes(graph: MapGraph): void {
  const n = graph.nodes.length;
  const check = (v: number) => {
    if (!(Number.isInteger(v) && v >= 0 && v < n)) {
      throw new RangeError(`node ${v} is not among the ${n} nodes of the map`);
    }
  };
  for (const arc of graph.arcs) {
    check(arc.from);
    check(arc.to);
  }
  graph.spine.forEach(check);
  if (new Set(graph.spine).size !== graph.spine.length) {
    throw new RangeError(`the spine of ${graph.spine.length} nodes names one twice`);
  }
}
