import type { LayeredGraph } from "./layered-graph.ts";
import type { MapGraph, MapPoint, PlacedNode } from "./map-graph.ts";

/** An arrow's way before its label is placed. */
export interface Route {
  readonly path: string;
  readonly points: readonly MapPoint[];
}

/** Top and bottom of each layer. */
export interface LayerBand {
  readonly top: number;
  readonly bottom: number;
}

/** Points that a curve between two layers is flattened into. */
const samplesPerCurve = 12;

/** Draws every arc: vertical where it leaves, passes a layer and arrives; self-loops on the right. */
export function routeArcs(
  graph: MapGraph,
  layered: LayeredGraph,
  nodes: readonly PlacedNode[],
  x: Float64Array,
  bands: readonly LayerBand[],
): readonly Route[] {
  const ports = choosePorts(layered, nodes, x);
  return graph.arcs.map((arc, k) => {
    const chain = layered.chains[k] ?? [];
    if (chain.length === 0) return selfLoop(nodes[arc.from]);
    const way: MapPoint[] = [];
    chain.forEach((item, j) => {
      const of = layered.items[item];
      const node = of === undefined || of.node < 0 ? undefined : nodes[of.node];
      const band = bands[of?.layer ?? 0];
      if (j === 0 && node !== undefined) {
        way.push({ x: node.x + (ports.tail[k] ?? 0), y: node.y + node.height / 2 });
      } else if (j === chain.length - 1 && node !== undefined) {
        way.push({ x: node.x + (ports.head[k] ?? 0), y: node.y - node.height / 2 });
      } else if (band !== undefined) {
        way.push({ x: x[item] ?? 0, y: band.top }, { x: x[item] ?? 0, y: band.bottom });
      }
    });
    return curveThrough(layered.back[k] ? way.reverse() : way);
  });
}

/** Spreads the arcs of a node along its lower and upper edge, in the order of where they go. */
function choosePorts(layered: LayeredGraph, nodes: readonly PlacedNode[], x: Float64Array) {
  const tail = new Float64Array(layered.chains.length);
  const head = new Float64Array(layered.chains.length);
  const lower: { arc: number; to: number; straight: boolean }[][] = nodes.map(() => []);
  const upper: { arc: number; to: number; straight: boolean }[][] = nodes.map(() => []);
  layered.chains.forEach((chain, arc) => {
    if (chain.length === 0) return;
    const first = layered.items[chain[0] ?? 0];
    const last = layered.items[chain.at(-1) ?? 0];
    if (first === undefined || last === undefined) return;
    const straight =
      first.side === 0 && last.side === 0 && !layered.back[arc] && onSpine(layered, chain);
    lower[first.node]?.push({ arc, to: x[chain[1] ?? 0] ?? 0, straight });
    upper[last.node]?.push({ arc, to: x[chain.at(-2) ?? 0] ?? 0, straight });
  });
  const spread = (
    ends: (typeof lower)[number],
    node: PlacedNode | undefined,
    out: Float64Array,
  ) => {
    if (node === undefined) return;
    const bias = (end: (typeof ends)[number]) => (layered.back[end.arc] ? -0.5 : 0);
    ends.sort((a, b) => a.to + bias(a) - b.to - bias(b) || a.arc - b.arc);
    const straight = ends.findIndex((end) => end.straight);
    const middle = straight >= 0 ? straight : (ends.length - 1) / 2;
    const most = Math.max(middle, ends.length - 1 - middle, 1);
    const step = Math.min(20, (node.width / 2 - 14) / most);
    ends.forEach((end, i) => {
      out[end.arc] = (i - middle) * step;
    });
  };
  nodes.forEach((node, v) => {
    spread(lower[v] ?? [], node, tail);
    spread(upper[v] ?? [], node, head);
  });
  return { tail, head };
}

function onSpine(layered: LayeredGraph, chain: readonly number[]): boolean {
  return chain.every((item) => layered.items[item]?.side === 0);
}

function curveThrough(way: readonly MapPoint[]): Route {
  const first = way[0] ?? { x: 0, y: 0 };
  let path = `M${round(first.x)} ${round(first.y)}`;
  const points: MapPoint[] = [first];
  for (let j = 1; j < way.length; j++) {
    const a = way[j - 1] ?? first;
    const b = way[j] ?? first;
    if (Math.abs(a.x - b.x) < 0.5) {
      path += `L${round(b.x)} ${round(b.y)}`;
      points.push(b);
      continue;
    }
    const bend = (b.y - a.y) * 0.55;
    const c1 = { x: a.x, y: a.y + bend };
    const c2 = { x: b.x, y: b.y - bend };
    path += `C${[c1, c2, b].map((p) => `${round(p.x)} ${round(p.y)}`).join(" ")}`;
    points.push(...flatten(a, c1, c2, b));
  }
  return { path, points };
}

function selfLoop(node: PlacedNode | undefined): Route {
  if (node === undefined) return { path: "", points: [] };
  const x = node.x + node.width / 2;
  const a = { x, y: node.y - 12 };
  const b = { x, y: node.y + 12 };
  const c1 = { x: x + 38, y: node.y - 30 };
  const c2 = { x: x + 38, y: node.y + 30 };
  const path = `M${round(a.x)} ${round(a.y)}C${[c1, c2, b].map((p) => `${round(p.x)} ${round(p.y)}`).join(" ")}`;
  return { path, points: [a, ...flatten(a, c1, c2, b)] };
}

function flatten(a: MapPoint, c1: MapPoint, c2: MapPoint, b: MapPoint): MapPoint[] {
  return Array.from({ length: samplesPerCurve }, (_, s) => {
    const t = (s + 1) / samplesPerCurve;
    const u = 1 - t;
    const mix = (p: number, q: number, r: number, w: number) =>
      u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * w;
    return { x: mix(a.x, c1.x, c2.x, b.x), y: mix(a.y, c1.y, c2.y, b.y) };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
