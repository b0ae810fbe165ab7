import type { CutGraph } from "./cut-graph.ts";

/**
 * Which arcs a graph has, as rows of bits: bit b of row a of `next` says that b follows a, and the
 * other way round in `before`. Only the activities of `alive` count.
 */
export interface ArcSet {
  readonly n: number;
  /** 32-bit words a row. */
  readonly words: number;
  readonly alive: Int32Array;
  readonly next: Int32Array;
  readonly before: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The arcs of a graph whose count is not 0. */
export function arcSetOf({ activities, count, startCount, endCount }: CutGraph): ArcSet {
  const n = activities.length;
  const words = (n + 31) >>> 5;
  const set: ArcSet = {
    n,
    words,
    alive: new Int32Array(words),
    next: new Int32Array(n * words),
    before: new Int32Array(n * words),
    starts: new Int32Array(words),
    ends: new Int32Array(words),
  };
  for (let a = 0; a < n; a++) {
    setBit(set.alive, a);
    if (startCount[a] > 0) setBit(set.starts, a);
    if (endCount[a] > 0) setBit(set.ends, a);
    for (let b = 0; b < n; b++) if (count[a * n + b] > 0) addArc(set, a, b);
  }
  return set;
}

/** Neighbours that come together when an activity is left out; −1 is the start or the end. */
export type Bridges = readonly (readonly [before: number, after: number])[];

/** The arcs of the log without one activity. */
export function arcSetWithout(set: ArcSet, without: number, bridges: Bridges): ArcSet {
  const { n, words } = set;
  const rest: ArcSet = {
    n,
    words,
    alive: set.alive.slice(),
    next: set.next.slice(),
    before: set.before.slice(),
    starts: set.starts.slice(),
    ends: set.ends.slice(),
  };
  for (const bits of [rest.alive, rest.starts, rest.ends]) clearBit(bits, without);
  for (let a = 0; a < n; a++) {
    rest.next[a * words + (without >>> 5)] &= ~(1 << (without & 31));
    rest.before[a * words + (without >>> 5)] &= ~(1 << (without & 31));
  }
  rest.next.fill(0, without * words, (without + 1) * words);
  rest.before.fill(0, without * words, (without + 1) * words);
  for (const [a, b] of bridges) {
    if (a < 0 && b >= 0) setBit(rest.starts, b);
    if (b < 0 && a >= 0) setBit(rest.ends, a);
    if (a >= 0 && b >= 0) addArc(rest, a, b);
  }
  return rest;
}

/** Whether bit `a` is set in a row that begins at word `row`. */
export function hasBit(bits: Int32Array, a: number, row = 0): boolean {
  return ((bits[row + (a >>> 5)] >>> (a & 31)) & 1) === 1;
}

export function setBit(bits: Int32Array, a: number, row = 0): void {
  bits[row + (a >>> 5)] |= 1 << (a & 31);
}

export function clearBit(bits: Int32Array, a: number): void {
  bits[a >>> 5] &= ~(1 << (a & 31));
}

/** The set bits of a row, rising. */
export function* bitsOf(bits: Int32Array): Generator<number, void, void> {
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w]; word !== 0; word &= word - 1) {
      yield w * 32 + 31 - Math.clz32(word & -word);
    }
  }
}

/**
 * Sorts the bits of `among` into parts: a step from `a` leads to what `stepFrom` leaves set in its
 * second argument. Steps must lead both ways. Each part rising, parts by their smallest.
 */
export function partsOf(
  among: Int32Array,
  stepFrom: (a: number, into: Int32Array) => void,
): readonly (readonly number[])[] {
  const left = among.slice();
  const step = new Int32Array(among.length);
  const parts: number[][] = [];
  for (const first of bitsOf(among)) {
    if (!hasBit(left, first)) continue;
    const part = [first];
    clearBit(left, first);
    for (let k = 0; k < part.length; k++) {
      stepFrom(part[k]!, step);
      for (let w = 0; w < step.length; w++) {
        const fresh = step[w] & left[w];
        left[w] &= ~fresh;
        for (let word = fresh; word !== 0; word &= word - 1) {
          part.push(w * 32 + 31 - Math.clz32(word & -word));
        }
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

/** Whether every living activity is reached from every other. */
export function isStronglyConnected({ words, alive, next, before }: ArcSet): boolean {
  return reachesAll(next) && reachesAll(before);

  function reachesAll(rows: Int32Array): boolean {
    const left = alive.slice();
    const [first] = bitsOf(alive);
    if (first === undefined) return true;
    const open = [first];
    clearBit(left, first);
    for (let a = open.pop(); a !== undefined; a = open.pop()) {
      for (let w = 0; w < words; w++) {
        const fresh = rows[a * words + w] & left[w];
        left[w] &= ~fresh;
        for (let word = fresh; word !== 0; word &= word - 1) {
          open.push(w * 32 + 31 - Math.clz32(word & -word));
        }
      }
    }
    return left.every((word) => word === 0);
  }
}

function addArc(set: ArcSet, a: number, b: number): void {
  setBit(set.next, b, a * set.words);
  setBit(set.before, a, b * set.words);
}
