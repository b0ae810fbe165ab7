import type { MapLayout, MapPoint } from "@talka/report";
import type { MapTokens } from "../../engine-worker/queries/map-data.ts";

/** Shortest visible move, of the whole span: instant moves would never be seen. */
const leastShare = 1 / 400;

/**
 * Where the cases are on the map at an instant: x and y of each, one after another. A move that took
 * less than a moment of the film is stretched to it, ending when it did.
 */
export function tokenPlaces(tokens: MapTokens, layout: MapLayout, atMs: number): Float64Array {
  const least = (tokens.toMs - tokens.fromMs) * leastShare;
  const places: number[] = [];
  const end = firstAfter(tokens.leavesAtMs, atMs + least);
  for (let m = 0; m < end; m++) {
    const arrives = tokens.arrivesAtMs[m] ?? 0;
    if (arrives < atMs) continue;
    const leaves = Math.min(tokens.leavesAtMs[m] ?? 0, arrives - least);
    if (leaves > atMs) continue;
    const points = layout.arcs[tokens.arc[m] ?? 0]?.points ?? [];
    const at = alongPolyline(points, (atMs - leaves) / (arrives - leaves));
    places.push(at.x, at.y);
  }
  return Float64Array.from(places);
}

/** The point at a share of the corners of a polyline: cheap, and even enough for a moving dot. */
function alongPolyline(points: readonly MapPoint[], share: number): MapPoint {
  const at = Math.max(0, Math.min(1, share)) * (points.length - 1);
  const before = points[Math.floor(at)];
  const after = points[Math.ceil(at)] ?? before;
  if (before === undefined || after === undefined) return { x: 0, y: 0 };
  const part = at - Math.floor(at);
  return {
    x: before.x + (after.x - before.x) * part,
    y: before.y + (after.y - before.y) * part,
  };
}

function firstAfter(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
