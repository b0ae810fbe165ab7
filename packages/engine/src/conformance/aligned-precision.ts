import type { PetriNet } from "../model/petri-net.ts";
import type { Alignments } from "./alignments.ts";
import { AllowedActivities } from "./allowed-activities.ts";
import { MarkingGraph } from "./marking-graph.ts";

/** One state of the prefix automaton. */
interface PrefixState {
  readonly marking: number;
  cases: number;
  readonly next: Map<string, PrefixState>;
  /** Activities seen next. */
  readonly seen: Set<number>;
}

/**
 * Precision by one optimal alignment a variant ("1-align ETC", process-mining §7): of what the model
 * allows next, after each prefix that was recorded, how much was ever done next; weighted by cases.
 * A state is a sequence of visible steps together with the marking it led to, so runs that differ
 * in silent steps only where it matters are told apart. What may be done next is looked for through
 * silent steps. `NaN` where the model never allows anything.
 *
 * @see A. Adriansyah, J. Munoz-Gama, J. Carmona, B. van Dongen, W. van der Aalst, "Measuring
 *   precision of modeled behavior", Information Systems and e-Business Management 13, 2015.
 */
export function alignedPrecision(net: PetriNet, alignments: Alignments): number {
  const { moveStart, moveTransition, cases } = alignments;
  const graph = new MarkingGraph(net);
  const root: PrefixState = prefixState(graph.initial);
  const states = [root];
  for (let v = 0; v < cases.length; v++) {
    let state = root;
    let marking = graph.initial;
    root.cases += cases[v];
    for (let k = moveStart[v]; k < moveStart[v + 1]; k++) {
      const t = moveTransition[k];
      if (t < 0) continue;
      const { transition, to } = graph.stepsFrom(marking);
      marking = to[transition.indexOf(t)];
      const a = graph.net.activity[t];
      if (a < 0) continue;
      state.seen.add(a);
      const key = `${t} ${marking}`;
      let next = state.next.get(key);
      if (next === undefined) {
        next = prefixState(marking);
        state.next.set(key, next);
        states.push(next);
      }
      next.cases += cases[v];
      state = next;
    }
  }
  const allowed = new AllowedActivities(graph, net.activityNames.length);
  let seen = 0;
  let possible = 0;
  for (const { cases, seen: next, marking } of states) {
    seen += cases * next.size;
    possible += cases * allowed.after(marking).size;
  }
  return seen / possible;
}

function prefixState(marking: number): PrefixState {
  return { marking, cases: 0, next: new Map(), seen: new Set() };
}

/** The harmonic mean of fitness and precision; 0 where both are. */
export function fScore(fitness: number, precision: number): number {
  return fitness + precision === 0 ? 0 : (2 * fitness * precision) / (fitness + precision);
}
