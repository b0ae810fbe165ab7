import type { WorkClock } from "../calendar/work-calendar.ts";

/** Work of one person: parallel columns, by start. */
export interface Work {
  readonly startAtMs: Float64Array;
  readonly endAtMs: Float64Array;
}

/**
 * How long one person was at work within a window, and at which work: every piece of work is held
 * as the stretches of time between all starts and ends, so that work done side by side is counted
 * once. Work is let in by {@link BusyTime.admit} in the order in which it became ready; what has
 * been let in is then "work that became ready no later than this".
 *
 * n pieces of work and q questions take O((n + q) log n); the covered stretches are kept in a
 * Fenwick tree, each let in once (union-find skips those already covered).
 */
export class BusyTime {
  readonly #points: Float64Array;
  /** Busy and busy-while-open milliseconds before each point. */
  readonly #busy: Float64Array;
  readonly #busyOpen: Float64Array;
  readonly #isBusy: Uint8Array;
  /** Starts ascending, with the latest end among those up to each. */
  readonly #starts: Float64Array;
  readonly #latestEnd: Float64Array;
  readonly #tree: Float64Array;
  readonly #next: Uint32Array;

  constructor(work: Work, clock: WorkClock | null) {
    const { startAtMs, endAtMs } = work;
    const n = startAtMs.length;
    this.#starts = startAtMs;
    this.#latestEnd = new Float64Array(n);
    let latest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < n; k++) {
      if (endAtMs[k] > latest) latest = endAtMs[k];
      this.#latestEnd[k] = latest;
    }
    this.#points = distinct(startAtMs, endAtMs);
    const m = this.#points.length;
    this.#isBusy = new Uint8Array(m);
    this.#busy = new Float64Array(m + 1);
    this.#busyOpen = new Float64Array(m + 1);
    this.#layOut(clock);
    this.#tree = new Float64Array(m + 1);
    this.#next = new Uint32Array(m + 1);
    for (let s = 0; s <= m; s++) this.#next[s] = s;
  }

  /** Which stretches are busy, by a walk over starts that remembers the latest end. */
  #layOut(clock: WorkClock | null): void {
    const points = this.#points;
    let begun = 0;
    for (let s = 0; s < points.length; s++) {
      while (begun < this.#starts.length && this.#starts[begun] <= points[s]) begun++;
      const isBusy = begun > 0 && this.#latestEnd[begun - 1] > points[s];
      const length = isBusy ? points[s + 1] - points[s] : 0;
      this.#isBusy[s] = isBusy ? 1 : 0;
      this.#busy[s + 1] = this.#busy[s] + length;
      const open = clock === null || !isBusy ? length : clock.workMs(points[s], points[s + 1]);
      this.#busyOpen[s + 1] = this.#busyOpen[s] + open;
    }
  }

  /** Until when work begun before an instant keeps the person; the instant itself where none does. */
  busyUntil(atMs: number): number {
    const begun = lowerBound(this.#starts, atMs);
    return begun === 0 ? atMs : Math.max(atMs, this.#latestEnd[begun - 1]);
  }

  /** Lets a piece of work in. */
  admit(startMs: number, endMs: number): void {
    const points = this.#points;
    const last = lowerBound(points, endMs);
    for (let s = this.#find(lowerBound(points, startMs)); s < last; s = this.#find(s)) {
      const length = points[s + 1] - points[s];
      for (let k = s + 1; k < this.#tree.length; k += k & -k) this.#tree[k] += length;
      this.#next[s] = s + 1;
    }
  }

  /** Busy milliseconds in a window. */
  busyMs(fromMs: number, toMs: number): number {
    return this.#until(this.#busy, toMs) - this.#until(this.#busy, fromMs);
  }

  /** Busy milliseconds in a window that lie in opening hours. */
  busyOpenMs(fromMs: number, toMs: number, clock: WorkClock): number {
    const until = (atMs: number) => {
      const s = this.#stretch(atMs);
      if (s < 0) return 0;
      const part = this.#isBusy[s] === 1 ? clock.workMs(this.#points[s], atMs) : 0;
      return this.#busyOpen[s] + part;
    };
    return until(toMs) - until(fromMs);
  }

  /** Milliseconds in a window covered by the work let in so far. */
  admittedMs(fromMs: number, toMs: number): number {
    const until = (atMs: number) => {
      const s = this.#stretch(atMs);
      if (s < 0) return 0;
      let sum = this.#find(s) === s ? 0 : atMs - this.#points[s];
      for (let k = s; k > 0; k -= k & -k) sum += this.#tree[k];
      return sum;
    };
    return until(toMs) - until(fromMs);
  }

  #until(before: Float64Array, atMs: number): number {
    const s = this.#stretch(atMs);
    if (s < 0) return 0;
    return before[s] + (this.#isBusy[s] === 1 ? atMs - this.#points[s] : 0);
  }

  /** The stretch an instant lies in; −1 before the first. */
  #stretch(atMs: number): number {
    const s = lowerBound(this.#points, atMs);
    return s < this.#points.length && this.#points[s] === atMs ? s : s - 1;
  }

  #find(s: number): number {
    const next = this.#next;
    let root = s;
    while (next[root] !== root) root = next[root];
    for (let at = s; next[at] !== root && at !== root; ) {
      const to = next[at];
      next[at] = root;
      at = to;
    }
    return root;
  }
}

/** All values of both, ascending, each once; the first list is ascending. */
function distinct(starts: Float64Array, endAtMs: Float64Array): Float64Array {
  const ends = endAtMs.slice().sort();
  const all = new Float64Array(starts.length + ends.length);
  let count = 0;
  for (let a = 0, b = 0; a < starts.length || b < ends.length; ) {
    const isStart = b === ends.length || (a < starts.length && starts[a] <= ends[b]);
    const next = isStart ? starts[a++] : ends[b++];
    if (count === 0 || all[count - 1] !== next) all[count++] = next;
  }
  return all.slice(0, count);
}

/** How many values lie below `value` in an ascending list. */
function lowerBound(list: Float64Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
