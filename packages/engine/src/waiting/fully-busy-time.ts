import type { WorkClock } from "../calendar/work-calendar.ts";

/**
 * Stretches of time in which a whole team was at work, each with the moment by which all that work
 * had become ready. Stretches are added in the order of time, then {@link FullyBusyTime.close};
 * {@link FullyBusyTime.admitUntil} lets them in by that moment, to be asked with growing moments.
 */
export class FullyBusyTime {
  readonly #clock: WorkClock | null;
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #ready: number[] = [];
  #busy = new Float64Array(1);
  #busyOpen = new Float64Array(1);
  #tree = new Float64Array(1);
  #byReady = new Uint32Array(0);
  #admitted = 0;
  #admittedUntil = Number.NEGATIVE_INFINITY;

  constructor(clock: WorkClock | null) {
    this.#clock = clock;
  }

  /** Adds the stretch [from, to); one that goes on with the same moment grows. */
  add(fromMs: number, toMs: number, readyMs: number): void {
    const last = this.#to.length - 1;
    if (last >= 0 && this.#to[last] === fromMs && this.#ready[last] === readyMs) {
      this.#to[last] = toMs;
      return;
    }
    this.#from.push(fromMs);
    this.#to.push(toMs);
    this.#ready.push(readyMs);
  }

  /** Ends the adding and returns itself. */
  close(): this {
    const n = this.#from.length;
    this.#busy = new Float64Array(n + 1);
    this.#busyOpen = new Float64Array(n + 1);
    this.#tree = new Float64Array(n + 1);
    for (let s = 0; s < n; s++) {
      const length = this.#to[s] - this.#from[s];
      const open = this.#clock?.workMs(this.#from[s], this.#to[s]) ?? length;
      this.#busy[s + 1] = this.#busy[s] + length;
      this.#busyOpen[s + 1] = this.#busyOpen[s] + open;
    }
    this.#byReady = Uint32Array.from({ length: n }, (_, s) => s).sort(
      (a, b) => this.#ready[a] - this.#ready[b],
    );
    return this;
  }

  /** Lets in the stretches whose work was all ready by then. */
  admitUntil(readyMs: number): void {
    this.#admittedUntil = readyMs;
    for (; this.#admitted < this.#byReady.length; this.#admitted++) {
      const s = this.#byReady[this.#admitted];
      if (this.#ready[s] > readyMs) return;
      const length = this.#to[s] - this.#from[s];
      for (let k = s + 1; k < this.#tree.length; k += k & -k) this.#tree[k] += length;
    }
  }

  /** Milliseconds of a window in which the whole team was at work. */
  busyMs(fromMs: number, toMs: number): number {
    return this.#busyUntil(toMs) - this.#busyUntil(fromMs);
  }

  /** Those of them that lie in the hours of the team. */
  busyOpenMs(fromMs: number, toMs: number, clock: WorkClock): number {
    const until = (atMs: number) => {
      const s = this.#last(atMs);
      if (s < 0) return 0;
      return this.#busyOpen[s] + clock.workMs(this.#from[s], Math.min(atMs, this.#to[s]));
    };
    return until(toMs) - until(fromMs);
  }

  /** Milliseconds of a window in the stretches let in so far. */
  admittedMs(fromMs: number, toMs: number): number {
    const until = (atMs: number) => {
      const s = this.#last(atMs);
      if (s < 0) return 0;
      const isIn = this.#ready[s] <= this.#admittedUntil;
      let sum = isIn ? Math.min(atMs, this.#to[s]) - this.#from[s] : 0;
      for (let k = s; k > 0; k -= k & -k) sum += this.#tree[k];
      return sum;
    };
    return until(toMs) - until(fromMs);
  }

  #busyUntil(atMs: number): number {
    const s = this.#last(atMs);
    return s < 0 ? 0 : this.#busy[s] + Math.min(atMs, this.#to[s]) - this.#from[s];
  }

  /** The last stretch that begins before an instant; −1 where none does. */
  #last(atMs: number): number {
    let low = 0;
    let high = this.#from.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#from[middle] < atMs) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
