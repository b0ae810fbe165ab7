/**
 * How many first cases to leave out, by the rule MSER-5: the cut after which the mean of the rest has
 * the least standard error. Give it a figure of cases in order of arrival (their time in the system,
 * say), best averaged over a few replications. At most half are cut; fewer than 20 values give 0.
 *
 * @see K. P. White, M. J. Cobb, S. C. Spratt, "A comparison of five steady-state truncation heuristics
 *   for simulation", Winter Simulation Conference 2000.
 */
export function findWarmUp(values: ArrayLike<number>): number {
  const batches = Math.floor(values.length / 5);
  if (batches < 4) return 0;
  let sum = 0;
  let squares = 0;
  let best = Number.POSITIVE_INFINITY;
  let cut = 0;
  for (let b = batches - 1; b >= 0; b--) {
    let mean = 0;
    for (let k = 0; k < 5; k++) mean += (values[b * 5 + k] ?? 0) / 5;
    sum += mean;
    squares += mean * mean;
    const n = batches - b;
    if (b > batches / 2) continue;
    const error = (squares - (sum * sum) / n) / (n * n);
    if (error <= best) {
      best = error;
      cut = b;
    }
  }
  return cut * 5;
}
