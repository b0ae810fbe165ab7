/** Distinct traces, each with how many cases follow it. Variants of a log are such a bag. */
export interface TraceBag {
  /** Activities of trace v are `activity[start[v]]` … `activity[start[v + 1] − 1]`. */
  readonly start: Uint32Array;
  readonly activity: Uint16Array;
  /** Cases of each trace. Length: trace count. */
  readonly cases: Uint32Array;
}

/** Gathers traces; equal ones fall together, in order of first appearance. */
export class TraceGatherer {
  #slots = new Uint32Array(64);
  #start = new Uint32Array(33);
  #hash = new Int32Array(32);
  #cases = new Uint32Array(32);
  #activity = new Uint16Array(256);
  #traceCount = 0;
  /** Cases put in so far. */
  total = 0;

  /** Adds `[from, to)` of `letters`, followed by `cases` cases. */
  add(letters: Uint16Array, from: number, to: number, cases: number): void {
    this.total += cases;
    const length = to - from;
    let hash = 0x811c9dc5 ^ length;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (letters[i] + 1), 0x01000193);
    hash ^= hash >>> 13;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let v = this.#slots[slot]; v !== 0; v = this.#slots[slot]) {
      if (this.#hash[v - 1] === hash && this.#isSame(v - 1, letters, from, length)) {
        this.#cases[v - 1] += cases;
        return;
      }
      slot = (slot + 1) & mask;
    }
    const v = this.#traceCount++;
    const begin = this.#start[v];
    if (v === this.#cases.length) this.#widenTraces();
    if (begin + length > this.#activity.length) this.#widenActivity(begin + length);
    for (let i = 0; i < length; i++) this.#activity[begin + i] = letters[from + i];
    this.#start[v + 1] = begin + length;
    this.#hash[v] = hash;
    this.#cases[v] = cases;
    this.#slots[slot] = v + 1;
    if (this.#traceCount * 2 > this.#slots.length) this.#rehash();
  }

  /** What was gathered; the gatherer must not be used afterwards. */
  bag(): TraceBag {
    const n = this.#traceCount;
    return {
      start: this.#start.subarray(0, n + 1),
      activity: this.#activity.subarray(0, this.#start[n]),
      cases: this.#cases.subarray(0, n),
    };
  }

  #isSame(v: number, letters: Uint16Array, from: number, length: number): boolean {
    const begin = this.#start[v];
    if (this.#start[v + 1] - begin !== length) return false;
    for (let i = 0; i < length; i++) {
      if (this.#activity[begin + i] !== letters[from + i]) return false;
    }
    return true;
  }

  #widenTraces(): void {
    const n = this.#cases.length * 2;
    const start = new Uint32Array(n + 1);
    const hash = new Int32Array(n);
    const cases = new Uint32Array(n);
    start.set(this.#start);
    hash.set(this.#hash);
    cases.set(this.#cases);
    this.#start = start;
    this.#hash = hash;
    this.#cases = cases;
  }

  #widenActivity(needed: number): void {
    const activity = new Uint16Array(Math.max(needed, this.#activity.length * 2));
    activity.set(this.#activity);
    this.#activity = activity;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let v = 0; v < this.#traceCount; v++) {
      let slot = this.#hash[v] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = v + 1;
    }
    this.#slots = slots;
  }
}

/** Whether two bags hold the same traces in the same order. */
export function sameBag(one: TraceBag, other: TraceBag): boolean {
  return (
    sameColumn(one.cases, other.cases) &&
    sameColumn(one.start, other.start) &&
    sameColumn(one.activity, other.activity)
  );
}

/** A number that equal bags share; unequal ones seldom. */
export function bagHash({ start, activity, cases }: TraceBag): number {
  let hash = cases.length;
  for (let v = 0; v < cases.length; v++) hash = Math.imul(hash ^ cases[v] ^ start[v], 0x9e3779b1);
  for (let i = 0; i < activity.length; i++) hash = Math.imul(hash ^ (activity[i] + 1), 0x01000193);
  return hash;
}

function sameColumn(one: Uint32Array | Uint16Array, other: Uint32Array | Uint16Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
