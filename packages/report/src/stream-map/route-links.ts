import type { StreamLink } from "@talka/engine";
import type { PlacedLink, PlacedStep } from "./layout-stream-map.ts";

/** Lines beside one another keep this far apart. */
const apart = 5;

/**
 * The way of an arrow round all boxes: upright pieces stand between columns, or in the column of one
 * of its own steps; level pieces lie in the free corridors above and below the boxes of a lane.
 *
 * @param k The arrow's number, by which neighbouring lines are set apart.
 */
export function routeLink(
  link: StreamLink,
  from: PlacedStep,
  to: PlacedStep,
  k: number,
): PlacedLink {
  const shift = ((k % 3) - 1) * apart;
  if (link.kind === "rework" || to.column <= from.column) return routeBack(link, from, to, shift);
  const start: Point = [from.left + from.width, from.top + from.height / 2];
  const end: Point = [to.left, to.top + to.height / 2];
  const gap = (to.column - from.column) / (from.width + 44);
  const middle = from.left + from.width + (to.column - from.column - from.width) / 2;
  if (gap < 1.5) {
    const x = middle + (start[1] === end[1] ? 0 : shift);
    return placed(link, [start, [x, start[1]], [x, end[1]], end], [end[0] - 8, end[1] - 8]);
  }
  const out = from.left + from.width + 16 + shift;
  const into = to.left - 20 + shift;
  const level = to.top - 9 + shift;
  return placed(
    link,
    [start, [out, start[1]], [out, level], [into, level], [into, end[1]], end],
    [end[0] - 8, end[1] - 8],
  );
}

type Point = readonly [number, number];

/** Back below the boxes of the lane it leaves, and up or down into its target. */
function routeBack(link: StreamLink, from: PlacedStep, to: PlacedStep, shift: number): PlacedLink {
  const x = from.left + from.width / 2 + 18 + shift;
  const target = to.left + to.width / 2 - 18 + shift;
  const bottom = from.top + from.height;
  const level = bottom + 12 + shift / 2;
  const isBelow = to.top > level;
  const end: Point = [target, isBelow ? to.top : to.top + to.height];
  return placed(link, [[x, bottom], [x, level], [target, level], end], [x + 4, level - 3]);
}

function placed(link: StreamLink, points: readonly Point[], label: Point): PlacedLink {
  const kept = points.filter(
    (point, k) => k === 0 || point[0] !== points[k - 1]?.[0] || point[1] !== points[k - 1]?.[1],
  );
  return { linkId: link.id, points: kept, label };
}
