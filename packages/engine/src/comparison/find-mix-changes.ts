import { testTable } from "../stats/contingency.ts";
import { shuffle } from "../stats/permutation.ts";
import type { RandomSource } from "../stats/random.ts";

/** Where the mix of kinds changes in a sequence of cases. */
export interface MixChange {
  /** Place of the first case after the change. */
  readonly at: number;
  /** By shuffling the cases between the changes on either side. */
  readonly p: number;
}

/** A window of this many cases to begin with. */
export const FIRST_WINDOW = 100;
const LEAST_WINDOW = 25;
const ALPHA = 0.05;
const ROUNDS = 399;

/**
 * Finds changes of the mix: two adjacent windows slide over the cases, a G-test of their kinds (rare
 * ones pooled) at each place; a change needs p < .05 at a third of a window of places in a row, and is
 * where p is least. The window grows and shrinks with the number of kinds in it. Windows that overlap
 * are not independent, so each change is confirmed: its largest G against those of the same cases
 * shuffled.
 *
 * Yields the share that is done, 0–1.
 *
 * @param kindOf In the order in which the cases began.
 * @see A. Maaradji, M. Dumas, M. La Rosa, A. Ostovar, "Detecting Sudden and Gradual Drifts in Business
 *   Processes from Execution Traces", IEEE TKDE 29(10), 2017.
 */
export function* findMixChangesInSteps(
  kindOf: Uint32Array,
  kinds: number,
  random: RandomSource,
): Generator<number, readonly MixChange[], void> {
  const n = kindOf.length;
  const first = Math.min(FIRST_WINDOW, Math.floor(n / 4));
  if (first < LEAST_WINDOW) return [];
  const at = candidatesOf(kindOf, kinds, first);
  const found: MixChange[] = [];
  for (const [i, place] of at.entries()) {
    const from = at[i - 1] ?? 0;
    const to = at[i + 1] ?? n;
    const confirming = confirm(kindOf.slice(from, to), kinds, first, random);
    for (let step = confirming.next(); ; step = confirming.next()) {
      if (step.done === true) {
        found.push({ at: place, p: step.value });
        break;
      }
      yield (i + step.value) / at.length;
    }
  }
  return found;
}

function candidatesOf(kindOf: Uint32Array, kinds: number, first: number): readonly number[] {
  const n = kindOf.length;
  const before = new Uint32Array(kinds);
  const after = new Uint32Array(kinds);
  const found: number[] = [];
  let window = first;
  let distinctBefore = 0;
  let run = 0;
  let least = { p: 1, at: -1 };
  const close = () => {
    if (run >= window / 3 && least.at >= 0) found.push(least.at);
    run = 0;
    least = { p: 1, at: -1 };
  };
  for (let at = first; at <= n - first; at++) {
    const w = Math.min(window, at, n - at);
    count(kindOf, at - w, at, before);
    count(kindOf, at, at + w, after);
    const distinct = before.reduce((sum, k, kind) => sum + (k + after[kind] > 0 ? 1 : 0), 0);
    if (distinctBefore > 0) {
      const next = Math.round(window * (distinct / distinctBefore));
      window = Math.max(Math.ceil(first / 2), Math.min(2 * first, next));
    }
    distinctBefore = distinct;
    const { p } = pooledTest(before, after);
    if (p < ALPHA) {
      run++;
      if (p < least.p) least = { p, at };
    } else close();
  }
  close();
  return found;
}

/** The largest G on a coarse grid, against that of shuffled cases. */
function* confirm(
  own: Uint32Array,
  kinds: number,
  first: number,
  random: RandomSource,
): Generator<number, number, void> {
  const w = Math.max(5, Math.min(first, Math.floor(own.length / 2)));
  const step = Math.max(1, Math.floor(w / 5));
  const before = new Uint32Array(kinds);
  const after = new Uint32Array(kinds);
  const largest = (of: Uint32Array) => {
    let least = 1;
    for (let at = w; at <= of.length - w; at += step) {
      count(of, at - w, at, before);
      count(of, at, at + w, after);
      least = Math.min(least, pooledTest(before, after).p);
    }
    return least;
  };
  const seen = largest(own);
  const shuffled = own.slice();
  let asFar = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    yield round / ROUNDS;
    shuffle(shuffled, random);
    if (largest(shuffled) <= seen) asFar++;
    if (asFar > ROUNDS / 10) return (1 + asFar) / (1 + round);
  }
  return (1 + asFar) / (1 + ROUNDS);
}

function count(kindOf: Uint32Array, from: number, to: number, out: Uint32Array): void {
  out.fill(0);
  for (let k = from; k < to; k++) out[kindOf[k]]++;
}

/** G-test of two windows; kinds expected fewer than five times in either are one kind. */
function pooledTest(before: Uint32Array, after: Uint32Array) {
  const n = before.reduce((sum, k) => sum + k, 0);
  const m = after.reduce((sum, k) => sum + k, 0);
  const one: number[] = [];
  const two: number[] = [];
  let restOne = 0;
  let restTwo = 0;
  for (let kind = 0; kind < before.length; kind++) {
    const both = before[kind] + after[kind];
    if ((both * Math.min(n, m)) / (n + m) >= 5) {
      one.push(before[kind]);
      two.push(after[kind]);
    } else {
      restOne += before[kind];
      restTwo += after[kind];
    }
  }
  if (restOne + restTwo > 0) {
    one.push(restOne);
    two.push(restTwo);
  }
  return testTable([one, two]);
}
