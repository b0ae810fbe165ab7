import { dominates, type GoalValues } from "./pareto.ts";

/**
 * The volume that a front dominates up to a reference point, exactly: larger is better. Points that
 * do not dominate the reference count for nothing. Fit for fronts of some dozens of points.
 *
 * @see L. While, L. Bradstreet, L. Barone, "A Fast Way of Calculating Exact Hypervolumes", IEEE
 *   Transactions on Evolutionary Computation 16(1), 2012.
 */
export function hypervolume(points: readonly GoalValues[], reference: GoalValues): number {
  const inside = points.filter((point) => point.every((value, k) => value < reference[k]));
  return volumeOf(withoutBeaten(inside), reference);
}

function volumeOf(points: readonly GoalValues[], reference: GoalValues): number {
  // The last goal sorted from worst on keeps what is limited by later points small.
  const last = reference.length - 1;
  const sorted = [...points].sort((a, b) => b[last] - a[last]);
  let volume = 0;
  sorted.forEach((point, i) => {
    let own = 1;
    for (let k = 0; k < point.length; k++) own *= reference[k] - point[k];
    const limited = sorted
      .slice(i + 1)
      .map((other) => other.map((value, k) => Math.max(value, point[k])));
    volume += limited.length === 0 ? own : own - volumeOf(withoutBeaten(limited), reference);
  });
  return volume;
}

function withoutBeaten(points: readonly GoalValues[]): GoalValues[] {
  const kept: GoalValues[] = [];
  for (const point of points) {
    if (kept.some((other) => other.every((value, k) => value <= point[k]))) continue;
    for (let k = kept.length - 1; k >= 0; k--) if (dominates(point, kept[k])) kept.splice(k, 1);
    kept.push(point);
  }
  return kept;
}
