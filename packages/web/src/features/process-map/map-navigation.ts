import type { PlacedNode } from "@talka/report";

/** Where an arrow key points. */
export type Direction = "up" | "down" | "left" | "right";

/**
 * The nearest node in a direction: distance straight ahead counts once, aside twice, and what lies
 * more aside than ahead by far is not "in that direction". Ties go to the earlier node.
 *
 * @returns Index of the node, or `from` where none lies that way.
 */
export function nodeTowards(
  nodes: readonly PlacedNode[],
  from: number,
  direction: Direction,
): number {
  const here = nodes[from];
  if (here === undefined) return from;
  const isVertical = direction === "up" || direction === "down";
  const sign = direction === "down" || direction === "right" ? 1 : -1;
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  nodes.forEach((node, v) => {
    const ahead = sign * (isVertical ? node.y - here.y : node.x - here.x);
    const aside = Math.abs(isVertical ? node.x - here.x : node.y - here.y);
    if (ahead <= 1 || (!isVertical && aside > 3 * ahead)) return;
    const distance = ahead + 2 * aside;
    if (distance < least) {
      least = distance;
      best = v;
    }
  });
  return best;
}
