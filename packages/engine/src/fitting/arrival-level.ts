/** Shares of the record, the latest part, whose level is tried for what comes next. */
const WINDOWS = [1, 1 / 2, 1 / 4, 1 / 8] as const;
/** Where in the record each is tried, and how much of it is forecast from there. */
const CHECKPOINTS = [0.5, 0.6, 0.7, 0.8, 0.9] as const;
const AHEAD = 0.1;
/** A shorter window must forecast better by this factor. */
const CLEARLY = 0.8;
/** Standard errors by which a level must differ from that of the whole record. */
const SURELY = 3;
/** Parts of the record between which counts vary. */
const PARTS = 40;
/** Fewer arrivals have no level of their own. */
const FEWEST = 100;

/**
 * How often cases come at the end of a record, compared to all of it: the level of the latest part
 * that would have forecast the counts of the record best, tried at several instants of it. Growing
 * or shrinking demand is told so; where the whole record forecasts as well, it is 1.
 *
 * @param at Arrivals, ascending, on a clock that runs as fast as the week and the months say.
 * @param length Of the record, on the same clock, from 0.
 */
export function arrivalLevel(at: Float64Array, length: number): number {
  if (at.length < FEWEST || !(length > 0)) return 1;
  const upTo = (time: number) => countBelow(at, time);
  const rate = (share: number, until: number) => {
    const from = until * (1 - share);
    return (upTo(until) - upTo(from)) / (until - from);
  };
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (const share of WINDOWS) {
    let score = 0;
    for (const point of CHECKPOINTS) {
      const now = point * length;
      const came = upTo(now + AHEAD * length) - upTo(now);
      const expected = rate(share, now) * AHEAD * length;
      score += Math.log((came + 0.5) / (expected + 0.5)) ** 2;
    }
    if (score < least * CLEARLY) [best, least] = [share, score];
  }
  if (best === 1) return 1;
  const expected = best * at.length;
  const came = rate(best, length) * best * length;
  // How surely the level is another one, on counts as uneven as those of the record are.
  const sureness = (came - expected) ** 2 / (expected * unevenness(at, length));
  if (sureness < SURELY ** 2) return 1;
  return 1 + (1 - 1 / sureness) * (came / expected - 1);
}

/**
 * Variance of the counts of even parts against their mean, at least 1, which mere chance gives; by
 * differences of neighbours, so that growth itself does not count as unevenness (von Neumann).
 */
function unevenness(at: Float64Array, length: number): number {
  const counts = Array.from({ length: PARTS }, (_, k) => {
    const upTo = countBelow(at, k + 1 === PARTS ? Infinity : ((k + 1) * length) / PARTS);
    return upTo - countBelow(at, (k * length) / PARTS);
  });
  let squares = 0;
  for (let k = 1; k < PARTS; k++) squares += (counts[k] - counts[k - 1]) ** 2 / 2;
  return Math.max(1, squares / (PARTS - 1) / (at.length / PARTS));
}

/** How many of some ascending values lie below a limit. */
function countBelow(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
