import type { MarkingGraph } from "./marking-graph.ts";
import { StubbornSteps } from "./stubborn-steps.ts";

/** Markings looked at for one activity; what is still open then counts as allowed. */
const MOST_MARKINGS = 10_000;

/**
 * Which activities a model allows next, at once or after silent steps. First all places are found
 * that silent steps could fill if tokens were never used up; only what that leaves possible is
 * looked for in earnest, along the silent steps that matter to it.
 */
export class AllowedActivities {
  readonly #graph: MarkingGraph;
  readonly #stubborn: StubbornSteps;
  readonly #known = new Map<number, ReadonlySet<number>>();

  constructor(graph: MarkingGraph, activityCount: number) {
    this.#graph = graph;
    this.#stubborn = new StubbornSteps(graph.net, activityCount, true);
  }

  /** Indexes of the activities; the same set for the same marking. */
  after(marking: number): ReadonlySet<number> {
    const known = this.#known.get(marking);
    if (known !== undefined) return known;
    const { activity, transitionCount } = this.#graph.net;
    const filled = this.#fillable(marking);
    const found = new Set<number>();
    for (let t = 0; t < transitionCount; t++) {
      if (activity[t] < 0 || found.has(activity[t]) || !this.#hasNeeds(filled, t)) continue;
      if (this.#canEnable(marking, t)) found.add(activity[t]);
    }
    this.#known.set(marking, found);
    return found;
  }

  #hasNeeds(filled: Uint8Array, t: number): boolean {
    const { neededFrom, neededPlace } = this.#graph.net;
    for (let k = neededFrom[t]; k < neededFrom[t + 1]; k++) {
      if (filled[neededPlace[k]] === 0) return false;
    }
    return true;
  }

  /** Places that hold a token or could be filled by silent steps that use nothing up. */
  #fillable(marking: number): Uint8Array {
    const { net, markings } = this.#graph;
    const filled = new Uint8Array(net.placeCount);
    markings.read(marking, filled);
    for (let changed = true; changed; ) {
      changed = false;
      for (let t = 0; t < net.transitionCount; t++) {
        if (net.activity[t] >= 0 || !this.#hasNeeds(filled, t)) continue;
        for (let k = net.changeFrom[t]; k < net.changeFrom[t + 1]; k++) {
          if (net.changeTokens[k] <= 0 || filled[net.changePlace[k]] > 0) continue;
          filled[net.changePlace[k]] = 1;
          changed = true;
        }
      }
    }
    return filled;
  }

  #canEnable(marking: number, t: number): boolean {
    const graph = this.#graph;
    const { width } = graph.markings;
    const met = new Set([marking]);
    const stack = [marking];
    for (let m = stack.pop(); m !== undefined; m = stack.pop()) {
      const { transition, to } = graph.stepsFrom(m);
      if (transition.includes(t)) return true;
      if (met.size > MOST_MARKINGS) return true;
      const silent = [...transition].filter((one) => graph.net.activity[one] < 0);
      for (const one of this.#stubborn.chooseFor(graph.markings.tokens, m * width, silent, t)) {
        const next = to[transition.indexOf(one)];
        if (met.has(next)) continue;
        met.add(next);
        stack.push(next);
      }
    }
    return false;
  }
}
