import type { MapArc, MapPoint, PlacedNode } from "./map-graph.ts";
import type { Route } from "./route-arcs.ts";

/** Room that a figure on an arc is given. */
export const labelWidth = 62;
export const labelHeight = 18;

/** Where along an arc a figure may stand, best first. */
const spots = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Gives each arc a spot for its figure where it covers no box and no other figure; heavier arcs
 * choose first. `null` where every spot is taken.
 */
export function placeLabels(
  arcs: readonly MapArc[],
  routes: readonly Route[],
  nodes: readonly PlacedNode[],
): readonly (MapPoint | null)[] {
  const taken: Box[] = nodes.map((node) => boxAround(node, node.width + 4, node.height + 2));
  const places: (MapPoint | null)[] = arcs.map(() => null);
  const order = arcs
    .map((_, k) => k)
    .sort((a, b) => (arcs[b]?.weight ?? 0) - (arcs[a]?.weight ?? 0) || a - b);
  for (const k of order) {
    const route = routes[k];
    const arc = arcs[k];
    if (route === undefined || arc === undefined) continue;
    const loop = arc.from === arc.to;
    for (const spot of loop ? [0.5] : spots) {
      const on = pointAlong(route.points, spot);
      const at = loop ? { x: on.x + labelWidth / 2 - 4, y: on.y } : on;
      const box = boxAround(at, labelWidth, labelHeight);
      if (taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      places[k] = at;
      break;
    }
  }
  return places;
}

function boxAround(centre: MapPoint, width: number, height: number): Box {
  return {
    left: centre.x - width / 2,
    right: centre.x + width / 2,
    top: centre.y - height / 2,
    bottom: centre.y + height / 2,
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The point at a share of a polyline's length; the origin for a line of no points. */
export function pointAlong(points: readonly MapPoint[], share: number): MapPoint {
  let length = 0;
  for (let i = 1; i < points.length; i++) length += distance(points[i - 1], points[i]);
  let rest = length * share;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1];
    const b = points[i];
    const step = distance(a, b);
    if (a !== undefined && b !== undefined && rest <= step && step > 0) {
      return { x: a.x + ((b.x - a.x) * rest) / step, y: a.y + ((b.y - a.y) * rest) / step };
    }
    rest -= step;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

function distance(a: MapPoint | undefined, b: MapPoint | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(b.x - a.x, b.y - a.y);
}
