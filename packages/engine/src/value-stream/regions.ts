import type { StreamFlow } from "./read-flow.ts";

/**
 * Where the ways on from each step come together again: the first step that every way from it must
 * pass (its immediate post-dominator); the number of steps where only the end does.
 *
 * @see K. D. Cooper, T. J. Harvey, K. Kennedy, "A Simple, Fast Dominance Algorithm", 2001.
 */
export function joinsOf({ onward, order }: StreamFlow): Int32Array {
  const end = onward.length;
  const join = new Int32Array(end + 1).fill(end);
  const depth = new Int32Array(end + 1);
  for (let k = order.length - 1; k >= 0; k--) {
    const s = order[k];
    let common = onward[s].length === 0 ? end : onward[s][0].to;
    for (const { to } of onward[s]) {
      let other = to;
      while (common !== other) {
        if (depth[common] >= depth[other]) common = join[common];
        else other = join[other];
      }
    }
    join[s] = common;
    depth[s] = depth[common] + 1;
  }
  return join;
}

/** The steps strictly between each parallel split and its join; an empty set for other steps. */
export function branchesOf(flow: StreamFlow, join: Int32Array): readonly ReadonlySet<number>[] {
  return flow.onward.map((ways, s) => {
    const inside = new Set<number>();
    if (!flow.parallel[s]) return inside;
    const ahead = ways.map(({ to }) => to);
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (next === join[s] || inside.has(next)) continue;
      inside.add(next);
      ahead.push(...flow.onward[next].map(({ to }) => to));
    }
    return inside;
  });
}
