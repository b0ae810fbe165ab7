import type { WorkClock } from "../calendar/work-calendar.ts";
import { orderAscending } from "../stats/order-ascending.ts";

/** Hours of a team: open milliseconds between two instants, as of a {@link WorkClock}. */
export type TeamClock = Pick<WorkClock, "workMs">;

/** Milliseconds of a window in which a whole team was at work. */
export interface TeamBusy {
  busyMs: number;
  /** Of them those at work that had all been let in. */
  admittedMs: number;
  /** Of them those that lie in the hours of the team. */
  busyOpenMs: number;
}

/**
 * Stretches of time in which a whole team was at work, each with the moment by which all that work
 * had become ready. Stretches are added in the order of time, then {@link FullyBusyTime.close};
 * {@link FullyBusyTime.admitUntil} lets them in by that moment, to be asked with growing moments.
 */
export class FullyBusyTime {
  readonly #clock: TeamClock | null;
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #ready: number[] = [];
  #busy = new Float64Array(1);
  #busyOpen = new Float64Array(1);
  #tree = new Float64Array(1);
  #byReady: Uint32Array = new Uint32Array(0);
  #admitted = 0;
  #admittedUntil = Number.NEGATIVE_INFINITY;

  constructor(clock: TeamClock | null) {
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
    this.#byReady = orderAscending(Float64Array.from(this.#ready));
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

  /** Writes how busy the team was in a window. O(log n); O(1) more where it was never busy in it. */
  measure(fromMs: number, toMs: number, out: TeamBusy): void {
    const first = this.#last(fromMs);
    const last = this.#last(toMs);
    if (first === last && (last < 0 || this.#to[last] <= fromMs)) {
      out.busyMs = 0;
      out.admittedMs = 0;
      out.busyOpenMs = 0;
      return;
    }
    out.busyMs = this.#busyUntil(last, toMs) - this.#busyUntil(first, fromMs);
    out.admittedMs = this.#admittedBefore(last, toMs) - this.#admittedBefore(first, fromMs);
    out.busyOpenMs = this.#openUntil(last, toMs) - this.#openUntil(first, fromMs);
  }

  #openUntil(s: number, atMs: number): number {
    if (s < 0) return 0;
    const endMs = Math.min(atMs, this.#to[s]);
    const open = this.#clock?.workMs(this.#from[s], endMs) ?? endMs - this.#from[s];
    return this.#busyOpen[s] + open;
  }

  #admittedBefore(s: number, atMs: number): number {
    if (s < 0) return 0;
    const isIn = this.#ready[s] <= this.#admittedUntil;
    let sum = isIn ? Math.min(atMs, this.#to[s]) - this.#from[s] : 0;
    for (let k = s; k > 0; k -= k & -k) sum += this.#tree[k];
    return sum;
  }

  #busyUntil(s: number, atMs: number): number {
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
