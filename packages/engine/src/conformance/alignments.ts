import type { TraceAlignment } from "./align-trace.ts";

/**
 * Variants of a log laid against a model, one alignment each. Moves of variant v are
 * [moveStart[v], moveStart[v + 1]) of the move columns.
 */
export interface Alignments {
  /** Length: variant count + 1. */
  readonly moveStart: Uint32Array;
  /** Transition of the net, −1 where an event has no step of the model. */
  readonly moveTransition: Int32Array;
  /** Position in the trace, −1 where a step of the model has no event. */
  readonly movePosition: Int32Array;
  /** Bounds of the least number of deviations of each variant. Length: variant count. */
  readonly lowerCost: Uint32Array;
  readonly upperCost: Uint32Array;
  /** Events of each variant. */
  readonly length: Uint32Array;
  /** Cases of each variant. */
  readonly cases: Uint32Array;
  /** Visible steps of the shortest run of the model: what an empty trace costs. */
  readonly shortestRun: number;
  /** States looked at, over all variants. */
  readonly states: number;
}

/** Fitness 0–1 with its bounds; equal where every variant was aligned to the end. */
export interface AlignmentFitness {
  /** 1 − Σ cost ÷ Σ (events + shortest run), over all cases. `NaN` without cases. */
  readonly logLower: number;
  readonly logUpper: number;
  /** Mean over the cases of 1 − cost ÷ (events + shortest run). */
  readonly meanLower: number;
  readonly meanUpper: number;
  /** Share of cases without any deviation. */
  readonly fittingLower: number;
  readonly fittingUpper: number;
  /** Variants whose cost is an interval. */
  readonly openVariants: number;
}

/**
 * How well the model says what was recorded (process-mining §7). A case that costs nothing fits
 * fully, also where there is nothing to say on either side.
 */
export function alignmentFitness(alignments: Alignments): AlignmentFitness {
  const { lowerCost, upperCost, length, cases, shortestRun } = alignments;
  let all = 0;
  let worst = 0;
  let openVariants = 0;
  const costs = [0, 0];
  const means = [0, 0];
  const fitting = [0, 0];
  for (let v = 0; v < cases.length; v++) {
    const most = length[v] + shortestRun;
    all += cases[v];
    worst += cases[v] * most;
    if (lowerCost[v] !== upperCost[v]) openVariants++;
    [upperCost[v], lowerCost[v]].forEach((cost, k) => {
      costs[k] += cases[v] * cost;
      means[k] += cases[v] * (cost === 0 ? 1 : 1 - cost / most);
      if (cost === 0) fitting[k] += cases[v];
    });
  }
  const log = (cost: number) => (all === 0 ? Number.NaN : cost === 0 ? 1 : 1 - cost / worst);
  return {
    logLower: log(costs[0]),
    logUpper: log(costs[1]),
    meanLower: means[0] / all,
    meanUpper: means[1] / all,
    fittingLower: fitting[0] / all,
    fittingUpper: fitting[1] / all,
    openVariants,
  };
}

/**
 * Columns of one alignment a variant. The alignments are those of the known events only; each event
 * that the model does not know (−1 in `traces`) is put in as a move without a step, in its place.
 */
export function gatherAlignments(
  traces: readonly Int32Array[],
  cases: Uint32Array,
  aligned: ReadonlyMap<number, TraceAlignment>,
  lowerCost: Uint32Array,
  shortestRun: number,
): Alignments {
  const moveStart = new Uint32Array(traces.length + 1);
  const [transitions, positions]: [number[], number[]] = [[], []];
  const unknown = new Uint32Array(traces.length);
  let states = 0;
  traces.forEach((trace, v) => {
    const one = aligned.get(v);
    if (one === undefined) throw new RangeError(`variant ${v} of ${traces.length} is not aligned`);
    states += one.states;
    let i = 0;
    const skipUnknown = () => {
      for (; i < trace.length && trace[i] < 0; i++) {
        transitions.push(-1);
        positions.push(i);
        unknown[v]++;
      }
    };
    one.transition.forEach((t, k) => {
      if (one.position[k] >= 0) skipUnknown();
      transitions.push(t);
      positions.push(one.position[k] >= 0 ? i++ : -1);
    });
    skipUnknown();
    moveStart[v + 1] = transitions.length;
  });
  return {
    moveStart,
    moveTransition: Int32Array.from(transitions),
    movePosition: Int32Array.from(positions),
    lowerCost: lowerCost.map((cost, v) => cost + unknown[v]),
    upperCost: Uint32Array.from(traces, (_, v) => (aligned.get(v)?.upperCost ?? 0) + unknown[v]),
    length: Uint32Array.from(traces, ({ length }) => length),
    cases,
    shortestRun,
    states,
  };
}
