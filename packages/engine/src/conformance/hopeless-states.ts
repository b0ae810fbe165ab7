import type { NetSteps } from "../model/net-steps.ts";
import type { MarkingGraph } from "./marking-graph.ts";

/**
 * Tells of states that no fitting run goes through, by two looks at the net that never mistake a
 * hopeful state for a hopeless one: forward, as if no token were ever used up and nothing but silent
 * steps and events that are left were done, whether each of these can still happen; backward, whether every place that holds a token can still be
 * emptied by silent steps and events that are left.
 */
export class HopelessStates {
  readonly #net: NetSteps;
  readonly #graph: MarkingGraph;
  readonly #consumers: readonly number[][];
  readonly #producers: readonly number[][];
  readonly #needs: Int32Array;
  readonly #makes: Int32Array;
  readonly #filled: Uint8Array;
  readonly #lacking: Int32Array;
  readonly #met: Uint8Array;
  /** Of each position of the trace: activities that are left, and places that can be emptied. */
  readonly #left: Uint8Array[] = [];
  readonly #emptied: Uint8Array[] = [];
  readonly #activityCount: number;

  constructor(graph: MarkingGraph, activityCount: number) {
    this.#graph = graph;
    this.#activityCount = activityCount;
    const { net } = graph;
    this.#net = net;
    const lists = () => Array.from({ length: net.placeCount }, (): number[] => []);
    this.#consumers = lists();
    this.#producers = lists();
    this.#filled = new Uint8Array(net.placeCount);
    this.#lacking = new Int32Array(net.transitionCount);
    this.#met = new Uint8Array(activityCount);
    this.#needs = new Int32Array(net.transitionCount);
    this.#makes = new Int32Array(net.transitionCount);
    for (let t = 0; t < net.transitionCount; t++) {
      for (let k = net.neededFrom[t]; k < net.neededFrom[t + 1]; k++) {
        this.#consumers[net.neededPlace[k]].push(t);
        this.#needs[t]++;
      }
      for (let k = net.changeFrom[t]; k < net.changeFrom[t + 1]; k++) {
        if (net.changeTokens[k] <= 0) continue;
        this.#producers[net.changePlace[k]].push(t);
        this.#makes[t]++;
      }
    }
  }

  /** Looks at another trace. */
  begin(trace: Int32Array): void {
    const left = new Uint8Array(this.#activityCount);
    this.#left.length = trace.length + 1;
    this.#emptied.length = trace.length + 1;
    for (let i = trace.length; i >= 0; i--) {
      const isNew = i === trace.length || left[trace[i]] === 0;
      if (i < trace.length) left[trace[i]] = 1;
      this.#left[i] = isNew ? left.slice() : this.#left[i + 1];
      this.#emptied[i] = isNew ? this.#emptiedWith(left) : this.#emptied[i + 1];
    }
  }

  /** Whether no fitting run of the trace goes on from a marking at a position. */
  isHopeless(marking: number, position: number): boolean {
    const { tokens, width } = this.#graph.markings;
    const emptied = this.#emptied[position];
    for (let p = 0; p < width; p++) {
      if (tokens[marking * width + p] > 0 && emptied[p] === 0) return true;
    }
    return !this.#canAllHappen(marking, this.#left[position]);
  }

  /** Whether each activity of a set could happen after a marking if no token were used up. */
  #canAllHappen(marking: number, left: Uint8Array): boolean {
    const { activity, changeFrom, changePlace, changeTokens } = this.#net;
    const { tokens, width } = this.#graph.markings;
    const filled = this.#filled.fill(0);
    const lacking = this.#lacking;
    lacking.set(this.#needs);
    const met = this.#met.fill(0);
    let missing = 0;
    for (let a = 0; a < left.length; a++) missing += left[a];
    const queue: number[] = [];
    const fill = (p: number) => {
      if (filled[p] === 1) return;
      filled[p] = 1;
      queue.push(p);
    };
    for (let p = 0; p < width; p++) if (tokens[marking * width + p] > 0) fill(p);
    for (const p of queue) {
      if (missing === 0) return true;
      for (const t of this.#consumers[p]) {
        if (--lacking[t] > 0) continue;
        const a = activity[t];
        if (a >= 0) {
          if (left[a] === 0) continue;
          if (met[a] === 0) missing--;
          met[a] = 1;
        }
        for (let k = changeFrom[t]; k < changeFrom[t + 1]; k++) {
          if (changeTokens[k] > 0) fill(changePlace[k]);
        }
      }
    }
    return missing === 0;
  }

  /** Places from which a token can come to the end by silent steps and the activities of a set. */
  #emptiedWith(left: Uint8Array): Uint8Array {
    const { placeCount, activity, neededFrom, neededPlace } = this.#net;
    const { tokens, width } = this.#graph.markings;
    const emptied = new Uint8Array(placeCount);
    const lacking = this.#makes.slice();
    const queue: number[] = [];
    const empty = (p: number) => {
      if (emptied[p] === 1) return;
      emptied[p] = 1;
      queue.push(p);
    };
    const use = (t: number) => {
      if (activity[t] >= 0 && left[activity[t]] === 0) return;
      for (let k = neededFrom[t]; k < neededFrom[t + 1]; k++) empty(neededPlace[k]);
    };
    for (let p = 0; p < width; p++) if (tokens[this.#graph.final * width + p] > 0) empty(p);
    for (let t = 0; t < lacking.length; t++) if (lacking[t] === 0) use(t);
    for (const p of queue) for (const t of this.#producers[p]) if (--lacking[t] === 0) use(t);
    return emptied;
  }
}
