import type { BandedAlignment } from "./align-in-band.ts";
import { HopelessStates } from "./hopeless-states.ts";
import { type MarkingGraph, NO_EVENT_LEFT } from "./marking-graph.ts";
import { OpenStates } from "./open-states.ts";

/**
 * Looks for a run that a trace fits exactly: what fits is found with little more work than its
 * length, however many other ways the model would have had. Of the steps the one nearest to the next
 * event goes first; if that leads nowhere, runs that turn off it once, then twice, and so on (limited
 * discrepancy search), and never through a state without hope.
 *
 * @see W. Harvey, M. Ginsberg, "Limited discrepancy search", IJCAI 1995.
 */
export class FittingRun {
  readonly #graph: MarkingGraph;
  readonly #activityCount: number;
  /** Of each activity (and of the end, under `activityCount`): silent steps from each to it. */
  readonly #nearness: (Int32Array | undefined)[] = [];
  readonly #silentProducers: readonly number[][];
  readonly #hopeless: HopelessStates;
  readonly #open = new OpenStates();

  constructor(graph: MarkingGraph, activityCount: number) {
    this.#graph = graph;
    this.#activityCount = activityCount;
    this.#hopeless = new HopelessStates(graph, activityCount);
    const { net } = graph;
    this.#silentProducers = Array.from({ length: net.placeCount }, () => []);
    for (let t = 0; t < net.transitionCount; t++) {
      if (net.activity[t] >= 0) continue;
      for (let k = net.changeFrom[t]; k < net.changeFrom[t + 1]; k++) {
        if (net.changeTokens[k] > 0) this.#silentProducers[net.changePlace[k]].push(t);
      }
    }
  }

  /**
   * @param trace Activities of the model.
   * @param budget Most states looked at, in each of two ways to count turns.
   * @returns "costlier" where no run fits, "too-large" over budget.
   */
  find(trace: Int32Array, budget: number): BandedAlignment | "costlier" | "too-large" {
    this.#hopeless.begin(trace);
    // The second nearest step is one turn off, the third two; or each of them one.
    const found = this.#search(trace, budget, Number.POSITIVE_INFINITY);
    return found === "too-large" ? this.#search(trace, budget, 1) : found;
  }

  #search(
    trace: Int32Array,
    budget: number,
    mostTurns: number,
  ): BandedAlignment | "costlier" | "too-large" {
    const { net, initial, final } = this.#graph;
    // Entries in the order they were met: marking, position, entry before, step that led here, and
    // how often another step than the nearest was taken on the way.
    const [marking, position, parent, step, turns] = [[initial], [0], [-1], [-1], [0]];
    const places = trace.length + 1;
    const met = new Set([initial * places]);
    const open = this.#open;
    open.clear();
    open.push(0, 0, 0);
    for (let s = open.pop(); s >= 0; s = open.pop()) {
      const i = position[s];
      if (i === trace.length && marking[s] === final) return this.#walkBack(s, parent, step);
      if (marking.length > budget) return "too-large";
      const a = i < trace.length ? trace[i] : NO_EVENT_LEFT;
      const { transition, to } = this.#graph.stepsTowards(marking[s], a);
      const nearness = this.#nearnessOf(a);
      const order = [...transition.keys()].filter((k) => {
        const done = net.activity[transition[k]];
        return done < 0 || done === a;
      });
      order.sort((one, other) => nearness[transition[one]] - nearness[transition[other]]);
      // The nearest is pushed last and looked at first.
      for (let rank = order.length - 1; rank >= 0; rank--) {
        const k = order[rank];
        const next = net.activity[transition[k]] < 0 ? i : i + 1;
        const key = to[k] * places + next;
        if (met.has(key)) continue;
        met.add(key);
        if (this.#hopeless.isHopeless(to[k], next)) continue;
        open.push(marking.length, turns[s] + Math.min(rank, mostTurns), next);
        marking.push(to[k]);
        position.push(next);
        parent.push(s);
        step.push(transition[k]);
        turns.push(turns[s] + Math.min(rank, mostTurns));
      }
    }
    return "costlier";
  }

  /** Silent steps between each transition and one of an activity, or the end; many where none lead. */
  #nearnessOf(a: number): Int32Array {
    const index = a < 0 ? this.#activityCount : a;
    const known = this.#nearness[index];
    if (known !== undefined) return known;
    const { net, markings, final } = this.#graph;
    const nearness = new Int32Array(net.transitionCount).fill(FAR);
    const queue: number[] = [];
    const reach = (t: number, steps: number) => {
      if (nearness[t] !== FAR) return;
      nearness[t] = steps;
      queue.push(t);
    };
    if (a >= 0) {
      for (let t = 0; t < net.transitionCount; t++) if (net.activity[t] === a) reach(t, 0);
    } else {
      for (let p = 0; p < net.placeCount; p++) {
        if (markings.tokens[final * markings.width + p] === 0) continue;
        for (const t of this.#silentProducers[p]) reach(t, 1);
      }
    }
    for (const t of queue) {
      for (let k = net.neededFrom[t]; k < net.neededFrom[t + 1]; k++) {
        for (const before of this.#silentProducers[net.neededPlace[k]]) {
          reach(before, nearness[t] + 1);
        }
      }
    }
    this.#nearness[index] = nearness;
    return nearness;
  }

  #walkBack(end: number, parent: readonly number[], step: readonly number[]): BandedAlignment {
    const transition: number[] = [];
    for (let s = end; parent[s] >= 0; s = parent[s]) transition.push(step[s]);
    transition.reverse();
    let i = 0;
    const position = transition.map((t) => (this.#graph.net.activity[t] < 0 ? -1 : i++));
    return {
      cost: 0,
      transition: Int32Array.from(transition),
      position: Int32Array.from(position),
    };
  }
}

const FAR = 0x7fff_ffff;
