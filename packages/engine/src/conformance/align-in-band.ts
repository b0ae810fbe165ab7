import { type MarkingGraph, NO_EVENT_LEFT } from "./marking-graph.ts";

/** Moves of one alignment, as in `TraceAlignment`. */
export interface BandedAlignment {
  readonly cost: number;
  readonly transition: Int32Array;
  readonly position: Int32Array;
}

/**
 * Lays traces against a model by looking only at what costs no more than a given number of
 * deviations: layer by layer, where a layer lists the markings one may stand at once so many events
 * are seen. What fits, or nearly so, needs few of them, however many markings the model has. Traces
 * in the order of the alphabet share the layers of their common prefixes; a layer also depends on the
 * event after it, which decides what is looked at. Exact up to the band.
 */
export class BandedAligner {
  readonly #graph: MarkingGraph;
  readonly #band: number;
  /** All layers one after another: marking, deviations, entry it came from (−1: none), step. */
  #marking = new Int32Array(1024);
  #cost = new Int32Array(1024);
  #parent = new Int32Array(1024);
  #step = new Int32Array(1024);
  #count = 0;
  /** Where each layer begins, and the end of the last. */
  readonly #layerStart: number[] = [0];
  #trace: Int32Array = new Int32Array(0);
  /** Layer in which a marking was last entered, plus 1, and a number for the building of it. */
  #stamp = new Int32Array(1024);
  #build = 0;
  /** Entries to come, by deviations: marking, entry it comes from, step. */
  readonly #queues: number[][];

  /** @param band Most deviations looked at. */
  constructor(graph: MarkingGraph, band: number) {
    this.#graph = graph;
    this.#band = band;
    this.#queues = Array.from({ length: band + 1 }, () => []);
  }

  /**
   * @param trace Activities of the model.
   * @param budget Most entries made for this trace.
   * @returns "costlier" where every alignment costs more than the band, "too-large" over budget.
   */
  align(trace: Int32Array, budget: number): BandedAlignment | "costlier" | "too-large" {
    const ready = this.#layerStart.length - 1;
    const before = this.#trace;
    let shared = 0;
    while (shared < ready && shared < trace.length && trace[shared] === before[shared]) shared++;
    // A layer also depends on the event after it: the last of equal traces is built again.
    this.#trace = trace;
    this.#layerStart.length = shared + 1;
    this.#count = this.#layerStart[shared];
    const most = this.#count + budget;
    for (let i = shared; i <= trace.length; i++) {
      if (i === 0) this.#queues[0].push(this.#graph.initial, -1, -1);
      else this.#enqueue(i - 1, trace[i - 1]);
      if (!this.#settle(i < trace.length ? trace[i] : NO_EVENT_LEFT, most)) {
        this.#count = this.#layerStart.at(-1) ?? 0;
        return "too-large";
      }
      if (this.#count === this.#layerStart.at(-1)) return "costlier";
      this.#layerStart.push(this.#count);
    }
    const last = this.#layerStart[trace.length];
    const end = this.#marking.subarray(last, this.#count).indexOf(this.#graph.final);
    return end < 0 ? "costlier" : this.#walkBack(last + end, trace.length);
  }

  /** What the entries of a layer lead to by the next event: matched first, so that ties match. */
  #enqueue(layer: number, a: number): void {
    const { net } = this.#graph;
    for (let from = this.#layerStart[layer]; from < this.#layerStart[layer + 1]; from++) {
      const { transition, to } = this.#graph.stepsTowards(this.#marking[from], a);
      for (let k = 0; k < to.length; k++) {
        if (net.activity[transition[k]] !== a) continue;
        this.#queues[this.#cost[from]].push(to[k], from, transition[k]);
      }
    }
    for (let from = this.#layerStart[layer]; from < this.#layerStart[layer + 1]; from++) {
      if (this.#cost[from] === this.#band) continue;
      this.#queues[this.#cost[from] + 1].push(this.#marking[from], from, -1);
    }
  }

  /** Empties the queues into a layer, fewest deviations first; false where it grows too large. */
  #settle(a: number, most: number): boolean {
    const { net } = this.#graph;
    this.#build++;
    let fits = true;
    for (let cost = 0; cost <= this.#band; cost++) {
      const queue = this.#queues[cost];
      for (let k = 0; k < queue.length && fits; k += 3) {
        const marking = queue[k];
        if (marking >= this.#stamp.length) this.#stamp = wider(this.#stamp, marking + 1);
        if (this.#stamp[marking] === this.#build) continue;
        this.#stamp[marking] = this.#build;
        if (this.#count >= most) {
          fits = false;
          break;
        }
        const entry = this.#add(marking, cost, queue[k + 1], queue[k + 2]);
        const { transition, to } = this.#graph.stepsTowards(marking, a);
        for (let s = 0; s < to.length; s++) {
          const next = net.activity[transition[s]] < 0 ? cost : cost + 1;
          if (next <= this.#band) this.#queues[next].push(to[s], entry, transition[s]);
        }
      }
      queue.length = 0;
    }
    return fits;
  }

  #add(marking: number, cost: number, parent: number, step: number): number {
    if (this.#count === this.#marking.length) {
      const length = this.#count * 2;
      this.#marking = wider(this.#marking, length);
      this.#cost = wider(this.#cost, length);
      this.#parent = wider(this.#parent, length);
      this.#step = wider(this.#step, length);
    }
    const entry = this.#count++;
    this.#marking[entry] = marking;
    this.#cost[entry] = cost;
    this.#parent[entry] = parent;
    this.#step[entry] = step;
    return entry;
  }

  #walkBack(end: number, length: number): BandedAlignment {
    const transition: number[] = [];
    const position: number[] = [];
    let layer = length;
    for (let entry = end; this.#parent[entry] >= 0; entry = this.#parent[entry]) {
      const isEvent = this.#parent[entry] < this.#layerStart[layer];
      transition.push(this.#step[entry]);
      position.push(isEvent ? --layer : -1);
    }
    return {
      cost: this.#cost[end],
      transition: Int32Array.from(transition.reverse()),
      position: Int32Array.from(position.reverse()),
    };
  }
}

function wider(column: Int32Array, atLeast: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(atLeast, column.length * 2));
  more.set(column);
  return more;
}
