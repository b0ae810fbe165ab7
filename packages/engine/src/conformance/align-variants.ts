import type { Variants } from "../log/variants.ts";
import type { PetriNet } from "../model/petri-net.ts";
import { LayeredAligner } from "./align-by-layers.ts";
import { type AlignmentLimit, TraceAligner, type TraceAlignment } from "./align-trace.ts";
import type { Alignments } from "./alignments.ts";
import { compareTraces, narrowIntervals, sharedPrefix } from "./narrow-intervals.ts";
import { findReachableMarkings } from "./reachable-markings.ts";

/** States looked at for one variant before its cost becomes an interval. */
export const DEFAULT_ALIGNMENT_STATES = 30_000;

/** What an alignment of many variants may be given. */
export interface AlignOptions {
  /** Most states for one variant; {@link DEFAULT_ALIGNMENT_STATES}. */
  readonly states?: number;
  /** Asked now and then while variant v is laid; true: its cost becomes an interval. */
  readonly isOver?: (v: number) => boolean;
}

/**
 * Lays every variant against a model, one a step, so that whoever runs it may tell how far it is, do
 * something else or stop. A model with few markings is laid by layers, shared by traces that begin
 * alike; else each trace is searched for by itself. Each variant has its result: over the limit it is an interval, narrowed
 * by what is known of like variants.
 *
 * @param modelActivity Activity of the model for each activity of the log, as `matchActivities`.
 * @returns `null` where the model cannot be brought to its end at all, or not within reach.
 */
export function* alignVariantsStepwise(
  net: PetriNet,
  variants: Variants,
  modelActivity: Int32Array,
  { states = DEFAULT_ALIGNMENT_STATES, isOver }: AlignOptions = {},
): Generator<number, Alignments | null> {
  const { start, cases } = variants;
  const variantCount = cases.length;
  const traces = Array.from({ length: variantCount }, (_, v) =>
    Int32Array.from(variants.activity.subarray(start[v], start[v + 1]), (a) => modelActivity[a]),
  );
  const aligner = new TraceAligner(net);
  const order = [...traces.keys()].sort((left, right) =>
    compareTraces(traces[left], traces[right]),
  );
  const layered = layeredWhereSmall(aligner, net, traces, order);
  const shortest =
    layered === null ? aligner.cheapestRun() : wholeCost(layered, net, new Int32Array(0));
  if (shortest === null) return null;
  const results: TraceAlignment[] = new Array(variantCount);
  let done = 0;
  for (const v of order) {
    const limit: AlignmentLimit = { states, isOver: isOver && (() => isOver(v)) };
    const aligned =
      layered === null ? aligner.align(traces[v], limit) : wholeCost(layered, net, traces[v]);
    if (aligned === null) return null;
    results[v] = aligned;
    yield ++done;
  }
  const lowerCost = Uint32Array.from(results, (one) => one.lowerCost);
  const upperCost = Uint32Array.from(results, (one) => one.upperCost);
  narrowIntervals(traces, order, lowerCost, upperCost);
  const moveStart = new Uint32Array(variantCount + 1);
  results.forEach(({ transition }, v) => {
    moveStart[v + 1] = moveStart[v] + transition.length;
  });
  const moveTransition = new Int32Array(moveStart[variantCount]);
  const movePosition = new Int32Array(moveStart[variantCount]);
  results.forEach(({ transition, position }, v) => {
    moveTransition.set(transition, moveStart[v]);
    movePosition.set(position, moveStart[v]);
  });
  return {
    moveStart,
    moveTransition,
    movePosition,
    lowerCost,
    upperCost,
    length: Uint32Array.from(traces, (trace) => trace.length),
    cases,
    shortestRun: shortest.upperCost,
    states: results.reduce((sum, one) => sum + one.states, 0),
  };
}

/** The same in one go. */
export function alignVariants(
  net: PetriNet,
  variants: Variants,
  modelActivity: Int32Array,
  options: AlignOptions = {},
): Alignments | null {
  const steps = alignVariantsStepwise(net, variants, modelActivity, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** All layers of one path together hold at most so many costs (four bytes each). */
const MOST_KEPT_COSTS = 20_000_000;
/** Markings times distinct prefixes up to which layers are quicker than a search a trace. */
const MOST_LAYER_WORK = 1_500_000_000;
const MOST_MARKINGS = 100_000;

/** The aligner by layers, where the model has few markings for so many distinct prefixes. */
function layeredWhereSmall(
  aligner: TraceAligner,
  net: PetriNet,
  traces: readonly Int32Array[],
  order: readonly number[],
): LayeredAligner | null {
  const longest = traces.reduce((most, { length }) => Math.max(most, length), 0);
  let prefixes = 1;
  order.forEach((v, rank) => {
    const shared = rank === 0 ? 0 : sharedPrefix(traces[v], traces[order[rank - 1]]);
    prefixes += traces[v].length - shared;
  });
  const limit = Math.min(
    MOST_MARKINGS,
    Math.floor(MOST_KEPT_COSTS / (longest + 1)),
    Math.floor(MOST_LAYER_WORK / prefixes),
  );
  const space = findReachableMarkings(aligner.graph, net.activityNames.length, limit);
  return space === null ? null : new LayeredAligner(space, aligner.graph.net.activity);
}

function wholeCost(layered: LayeredAligner, net: PetriNet, trace: Int32Array): TraceAlignment {
  const { transition, position } = layered.align(trace);
  let cost = 0;
  transition.forEach((t, k) => {
    if (t < 0 || (position[k] < 0 && net.transitions[t].activity >= 0)) cost++;
  });
  return { transition, position, lowerCost: cost, upperCost: cost, states: 0 };
}
