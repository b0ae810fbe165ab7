/** Values to be small, one a goal; all points of one front have the same length. */
export type GoalValues = readonly number[];

/** Whether a point is nowhere worse than another and somewhere better. */
export function dominates(a: GoalValues, b: GoalValues): boolean {
  let isBetter = false;
  for (let k = 0; k < a.length; k++) {
    if (a[k] > b[k]) return false;
    if (a[k] < b[k]) isBetter = true;
  }
  return isBetter;
}

/** Indexes of the points that none dominates, ascending; of equal points the first. O(n²). */
export function frontOf(points: readonly GoalValues[]): number[] {
  const kept: number[] = [];
  points.forEach((point, i) => {
    const isBeaten = points.some(
      (other, j) => dominates(other, point) || (j < i && isEqual(other, point)),
    );
    if (!isBeaten) kept.push(i);
  });
  return kept;
}

/** Fronts one behind the other: the best, the best of the rest, … Indexes of points. O(n²). */
export function sortFronts(points: readonly GoalValues[]): number[][] {
  const beats: number[][] = points.map(() => []);
  const beatenBy = points.map(() => 0);
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      if (dominates(points[i], points[j])) {
        beats[i].push(j);
        beatenBy[j]++;
      } else if (dominates(points[j], points[i])) {
        beats[j].push(i);
        beatenBy[i]++;
      }
    }
  }
  const fronts: number[][] = [];
  let front = [...points.keys()].filter((i) => beatenBy[i] === 0);
  while (front.length > 0) {
    fronts.push(front);
    const next: number[] = [];
    for (const i of front) for (const j of beats[i]) if (--beatenBy[j] === 0) next.push(j);
    front = next.sort((a, b) => a - b);
  }
  return fronts;
}

/**
 * How alone each point of one front stands: the sum over goals of the distance between its
 * neighbours as share of the range; those at the ends `Infinity`.
 *
 * @see K. Deb et al., "A Fast and Elitist Multiobjective Genetic Algorithm: NSGA-II", IEEE
 *   Transactions on Evolutionary Computation 6(2), 2002.
 */
export function crowdingOf(points: readonly GoalValues[]): number[] {
  const crowding = points.map(() => 0);
  const goals = points[0]?.length ?? 0;
  for (let k = 0; k < goals; k++) {
    const order = [...points.keys()].sort((a, b) => points[a][k] - points[b][k] || a - b);
    const range = points[order.at(-1) ?? 0][k] - points[order[0]][k];
    crowding[order[0]] = Number.POSITIVE_INFINITY;
    crowding[order.at(-1) ?? 0] = Number.POSITIVE_INFINITY;
    if (!(range > 0)) continue;
    for (let r = 1; r < order.length - 1; r++) {
      crowding[order[r]] += (points[order[r + 1]][k] - points[order[r - 1]][k]) / range;
    }
  }
  return crowding;
}

function isEqual(a: GoalValues, b: GoalValues): boolean {
  return a.every((value, k) => value === b[k]);
}
