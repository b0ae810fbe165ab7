import type { PetriNet } from "../model/petri-net.ts";
import { MarkingBound } from "./marking-bound.ts";
import { MarkingGraph, NO_EVENT_LEFT } from "./marking-graph.ts";
import { OpenStates } from "./open-states.ts";
import {
  SearchStates,
  STATE_CLOSED,
  STATE_DERIVED,
  STATE_GUESSED,
  STATE_SOLVED,
} from "./search-states.ts";

/** Rounds a bound up, but not past a whole number for a rounding error of the last places. */
const ALMOST = 1e-6;
/** How many states are looked at between two questions whether to go on. */
const STATES_BETWEEN_QUESTIONS = 256;
/** Beyond the limit of the exact search a quick one, drawn to the end, gives the upper bound. */
const HASTE = 4;
const HASTY_STATES = 20_000;
/** States for the cheapest run of the model, once a model. */
const RUN_STATES = 100_000;

/** One trace laid against a model. */
export interface TraceAlignment {
  /** Bounds of the least number of deviations; equal where the search ended. */
  readonly lowerCost: number;
  readonly upperCost: number;
  /**
   * The moves of the best alignment found, which costs `upperCost`: transition, −1 where an event
   * has no step, and position in the trace, −1 where a step has no event. Silent steps are listed.
   */
  readonly transition: Int32Array;
  readonly position: Int32Array;
  /** How many states were looked at. */
  readonly states: number;
}

/** When a search gives up and answers with an interval. */
export interface AlignmentLimit {
  /** Most states that are looked at for one trace. */
  readonly states: number;
  /** Asked now and then; true: give up this trace. For limits of time and for cancelling. */
  readonly isOver?: (() => boolean) | undefined;
}

/**
 * Lays traces against one model: the fewest events without a step and visible steps without an
 * event, by A* in the synchronous product under the marking-equation bound. What is learned of the
 * model with one trace is kept for the next. Ties are broken the same way each time, towards
 * deeper positions.
 *
 * @see A. Adriansyah, "Aligning observed and modeled behavior", 2014; B. van Dongen, "Efficiently
 *   computing alignments: using the extended marking equation", BPM 2018.
 */
export class TraceAligner {
  readonly graph: MarkingGraph;
  readonly #bound: MarkingBound;
  readonly #states = new SearchStates();
  readonly #open = new OpenStates();
  readonly #remaining: Int32Array;
  readonly #solution: Float64Array;
  #run: { readonly found: TraceAlignment | null } | null = null;

  constructor(net: PetriNet) {
    this.graph = new MarkingGraph(net);
    const activityCount = net.activityNames.length;
    this.#bound = new MarkingBound(this.graph.net, activityCount, net.finalMarking);
    this.#remaining = new Int32Array(activityCount);
    this.#solution = new Float64Array(this.#bound.columnCount);
  }

  /**
   * Lays one trace against the model.
   *
   * @param trace Activities of the model, −1 for events the model does not know.
   * @returns `null` where the final marking cannot be reached at all, so that nothing aligns.
   */
  align(trace: Int32Array, limit: AlignmentLimit): TraceAlignment | null {
    const exact = this.#search(trace, limit, 1);
    if (exact.goal >= 0) {
      return this.#told(exact.goal, this.#states.cost[exact.goal], exact.states);
    }
    if (!exact.gaveUp) return null;
    const lower = this.#open.least;
    const quick = this.#search(trace, { states: HASTY_STATES }, HASTE);
    if (quick.goal >= 0) return this.#told(quick.goal, lower, exact.states + quick.states);
    // Always right, if far off: nothing of the trace is matched, the model runs by itself.
    const run = trace.length === 0 ? null : this.cheapestRun();
    if (run === null) return null;
    const none = (count: number) => new Int32Array(count).fill(-1);
    return {
      lowerCost: lower,
      upperCost: run.upperCost + trace.length,
      transition: Int32Array.from([...none(trace.length), ...run.transition]),
      position: Int32Array.from([...trace.keys(), ...none(run.transition.length)]),
      states: exact.states + quick.states,
    };
  }

  /** The run of the model with the fewest visible steps; `null` where none was found. */
  cheapestRun(): TraceAlignment | null {
    this.#run ??= { found: this.align(new Int32Array(0), { states: RUN_STATES }) };
    return this.#run.found;
  }

  #search(
    trace: Int32Array,
    limit: AlignmentLimit,
    haste: number,
  ): { readonly goal: number; readonly gaveUp: boolean; readonly states: number } {
    const { graph } = this;
    const states = this.#states;
    const open = this.#open;
    const unknownAfter = countUnknown(trace);
    states.clear();
    open.clear();
    const first = states.find(graph.initial, 0);
    states.cost[first] = 0;
    states.parent[first] = -1;
    states.step[first] = -1;
    states.bound[first] = 0;
    open.push(first, 0, 0);
    let looked = 0;
    for (let s = open.pop(); s >= 0; s = open.pop()) {
      if (states.status[s] === STATE_CLOSED) continue;
      const estimate = open.least;
      // Left over from before the state was reached more cheaply, or its bound was found higher.
      if (this.#estimate(s, haste) !== estimate) continue;
      if (states.status[s] === STATE_GUESSED) {
        this.#solve(s, trace, unknownAfter);
        if (states.bound[s] === Number.POSITIVE_INFINITY) {
          states.status[s] = STATE_CLOSED;
          continue;
        }
        if (this.#estimate(s, haste) > estimate) {
          open.push(s, this.#estimate(s, haste), states.position[s]);
          continue;
        }
      } else if (states.status[s] === STATE_DERIVED) this.#derive(s);
      if (states.marking[s] === graph.final && states.position[s] === trace.length) {
        return { goal: s, gaveUp: false, states: looked };
      }
      if (looked >= limit.states) return { goal: -1, gaveUp: true, states: looked };
      if (looked % STATES_BETWEEN_QUESTIONS === STATES_BETWEEN_QUESTIONS - 1 && limit.isOver?.()) {
        return { goal: -1, gaveUp: true, states: looked };
      }
      looked++;
      states.status[s] = STATE_CLOSED;
      this.#expand(s, trace, haste);
    }
    return { goal: -1, gaveUp: false, states: looked };
  }

  #expand(s: number, trace: Int32Array, haste: number): void {
    const { graph } = this;
    const { activity, transitionCount } = graph.net;
    const marking = this.#states.marking[s];
    const position = this.#states.position[s];
    const event = position < trace.length ? trace[position] : NO_EVENT_LEFT;
    if (position < trace.length && event < 0) {
      // The model does not know the event: nothing is gained by waiting with it.
      this.#reach(s, marking, position + 1, 1, -1, haste);
      return;
    }
    const { transition, to } = graph.stepsTowards(marking, event);
    // Pushed last, looked at first: matched steps go deeper by themselves.
    if (event >= 0) {
      this.#reach(s, marking, position + 1, 1, 2 * transitionCount + event, haste);
    }
    for (let k = transition.length - 1; k >= 0; k--) {
      const t = transition[k];
      const a = activity[t];
      if (a < 0) this.#reach(s, to[k], position, 0, t, haste);
      else {
        if (a === event) this.#reach(s, to[k], position + 1, 0, t, haste);
        this.#reach(s, to[k], position, 1, transitionCount + t, haste);
      }
    }
  }

  /** A way to a state was found: keeps it where it is the first or a cheaper one. */
  #reach(
    from: number,
    marking: number,
    position: number,
    price: number,
    step: number,
    haste: number,
  ): void {
    const states = this.#states;
    const cost = states.cost[from] + price;
    const s = states.find(marking, position);
    const known = states.cost[s];
    if (known >= 0 && (known <= cost || states.status[s] === STATE_CLOSED)) return;
    states.cost[s] = cost;
    states.parent[s] = from;
    states.step[s] = step;
    if (known < 0 || states.status[s] !== STATE_SOLVED) {
      const solution = states.solutions[from];
      const isExact = step < 0 || (solution !== undefined && solution[step] > 0);
      const bound = Math.max(0, states.bound[from] - price);
      states.bound[s] = known < 0 ? bound : Math.max(bound, states.bound[s]);
      states.status[s] = isExact ? STATE_DERIVED : STATE_GUESSED;
    }
    this.#open.push(s, this.#estimate(s, haste), position);
  }

  #estimate(s: number, haste: number): number {
    return this.#states.cost[s] + haste * Math.ceil(this.#states.bound[s] - ALMOST);
  }

  #solve(s: number, trace: Int32Array, unknownAfter: Int32Array): void {
    const { markings } = this.graph;
    const states = this.#states;
    const remaining = this.#remaining.fill(0);
    for (let i = states.position[s]; i < trace.length; i++)
      if (trace[i] >= 0) remaining[trace[i]]++;
    const at = states.marking[s] * markings.width;
    const cost = this.#bound.solve(markings.tokens, at, remaining);
    states.bound[s] = Math.max(states.bound[s], cost + unknownAfter[states.position[s]]);
    this.#bound.readSolution(this.#solution);
    // Only whole uses are ever asked about, and a byte each keeps many states small.
    states.solutions[s] = Uint8Array.from(this.#solution, (uses) => Math.min(255, uses + ALMOST));
    states.status[s] = STATE_SOLVED;
  }

  /** The solution of a state from that of its parent, one step shorter. */
  #derive(s: number): void {
    const states = this.#states;
    const parent = states.solutions[states.parent[s]];
    const step = states.step[s];
    if (parent === undefined || step < 0) {
      states.solutions[s] = parent;
      return;
    }
    const solution = parent.slice();
    solution[step] -= 1;
    states.solutions[s] = solution;
  }

  #told(goal: number, lowerCost: number, looked: number): TraceAlignment {
    const states = this.#states;
    const { transitionCount } = this.graph.net;
    const transition: number[] = [];
    const position: number[] = [];
    for (let s = goal; states.parent[s] >= 0; s = states.parent[s]) {
      const step = states.step[s];
      const isEvent = states.position[s] > states.position[states.parent[s]];
      transition.push(step < 0 || step >= 2 * transitionCount ? -1 : step % transitionCount);
      position.push(isEvent ? states.position[s] - 1 : -1);
    }
    return {
      lowerCost: Math.min(lowerCost, states.cost[goal]),
      upperCost: states.cost[goal],
      transition: Int32Array.from(transition.reverse()),
      position: Int32Array.from(position.reverse()),
      states: looked,
    };
  }
}

/** How many unknown events are left from each position on. Length: trace.length + 1. */
function countUnknown(trace: Int32Array): Int32Array {
  const left = new Int32Array(trace.length + 1);
  for (let i = trace.length - 1; i >= 0; i--) left[i] = left[i + 1] + (trace[i] < 0 ? 1 : 0);
  return left;
}
