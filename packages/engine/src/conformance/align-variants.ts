import type { Variants } from "../log/variants.ts";
import type { PetriNet } from "../model/petri-net.ts";
import { layeredWhereSmall } from "./align-by-layers.ts";
import { BandedAligner } from "./align-in-band.ts";
import { TraceAligner, type TraceAlignment } from "./align-trace.ts";
import { type Alignments, gatherAlignments } from "./alignments.ts";
import { FittingRun } from "./fitting-run.ts";
import { MarkingGraph } from "./marking-graph.ts";
import { compareTraces, narrowIntervals } from "./narrow-intervals.ts";

/** States looked at for one variant before its cost becomes an interval. */
export const DEFAULT_ALIGNMENT_STATES = 30_000;

/** What an alignment of many variants may be given. */
export interface AlignOptions {
  /** Most states of a search for one variant; {@link DEFAULT_ALIGNMENT_STATES}. */
  readonly states?: number;
  /** False: never by layers, as if the model had too many markings for it. */
  readonly layers?: boolean;
  /** Asked now and then while variant v is searched; true: its cost becomes an interval. */
  readonly isOver?: (v: number) => boolean;
}

/** Deviations looked at in each round, and entries made for one trace; what is left is searched. */
const BANDS = [0, 1, 2, 4, 7, 11, 16, 24];
const BAND_BUDGET = 60_000;
/**
 * States of a search for a run that fits; what takes more is likely not to fit. Of large models the
 * other ways are so slow that more is worth while.
 */
const FITTING_BUDGET = 20_000;
const FITTING_BUDGET_LARGE = 100_000;
const LARGE_PLACES = 300;
/** Some hundred bytes each. */
const MOST_MARKINGS_KEPT = 200_000;

/**
 * Lays every variant against a model, so that whoever runs it may tell how far it is, do something
 * else or stop: each step gives how many variants are done. Events the model does not know are set
 * aside and cost 1 each. A model with few markings is laid by layers; else what fits nearly is found
 * in a narrow band, and what is left is searched for, one trace at a time. Every variant has its
 * result: over the limit it is an interval, narrowed by what is known of like variants.
 *
 * @param modelActivity Activity of the model for each activity of the log, as `matchActivities`.
 * @returns `null` where the model cannot be brought to its end at all, or not within reach.
 */
export function* alignVariantsStepwise(
  net: PetriNet,
  variants: Pick<Variants, "start" | "activity" | "cases">,
  modelActivity: Int32Array,
  { states = DEFAULT_ALIGNMENT_STATES, layers = true, isOver }: AlignOptions = {},
): Generator<number, Alignments | null> {
  const { start, cases, activity } = variants;
  const whole = Array.from(cases, (_, v) =>
    Int32Array.from(activity.subarray(start[v], start[v + 1]), (a) => modelActivity[a]),
  );
  const traces = whole.map((trace) => trace.filter((a) => a >= 0));
  const order = [...traces.keys()].sort((left, right) =>
    compareTraces(traces[left], traces[right]),
  );
  const aligner = new TraceAligner(net);
  const layered = layers
    ? layeredWhereSmall(aligner.graph, net.activityNames.length, traces, order)
    : null;
  const shortest = layered?.align(new Int32Array(0)) ?? aligner.cheapestRun();
  if (shortest === null) return null;
  const results = new Map<number, TraceAlignment>();
  if (layered !== null) {
    for (const v of order) {
      results.set(v, layered.align(traces[v]));
      yield results.size;
    }
  }
  let left = layered === null ? order : [];
  const tooLarge: number[] = [];
  const least = new Uint32Array(traces.length);
  // A graph of its own: in large models it grows with every trace, and is begun anew now and then.
  let graph = aligner.graph;
  let fitting = new FittingRun(graph, net.activityNames.length);
  const fittingBudget = net.placeCount < LARGE_PLACES ? FITTING_BUDGET : FITTING_BUDGET_LARGE;
  const deviating: number[] = [];
  for (const v of left) {
    if (graph.markings.count > MOST_MARKINGS_KEPT) {
      graph = new MarkingGraph(net);
      fitting = new FittingRun(graph, net.activityNames.length);
    }
    const found = fitting.find(traces[v], fittingBudget);
    if (typeof found === "object") results.set(v, exactly(found));
    else deviating.push(v);
    yield results.size;
  }
  left = deviating;
  for (const band of BANDS) {
    if (left.length === 0) break;
    const banded = new BandedAligner(aligner.graph, band);
    const costlier: number[] = [];
    for (const v of left) {
      const found = banded.align(traces[v], BAND_BUDGET);
      if (found === "too-large") tooLarge.push(v);
      else if (found === "costlier") {
        least[v] = band + 1;
        costlier.push(v);
      } else results.set(v, exactly(found));
      yield results.size;
    }
    left = costlier;
  }
  for (const v of [...tooLarge, ...left].sort((one, other) => one - other)) {
    const found = aligner.align(traces[v], { states, isOver: isOver && (() => isOver(v)) });
    if (found === null) return null;
    results.set(v, { ...found, lowerCost: Math.max(found.lowerCost, least[v]) });
    yield results.size;
  }
  const lowerCost = Uint32Array.from(traces, (_, v) => results.get(v)?.lowerCost ?? 0);
  const upperCost = Uint32Array.from(traces, (_, v) => results.get(v)?.upperCost ?? 0);
  narrowIntervals(traces, order, lowerCost, upperCost);
  return gatherAlignments(whole, cases, results, lowerCost, shortest.upperCost);
}

function exactly({
  cost,
  transition,
  position,
}: {
  readonly cost: number;
  readonly transition: Int32Array;
  readonly position: Int32Array;
}): TraceAlignment {
  return { lowerCost: cost, upperCost: cost, transition, position, states: 0 };
}

/** The same in one go. */
export function alignVariants(
  net: PetriNet,
  variants: Pick<Variants, "start" | "activity" | "cases">,
  modelActivity: Int32Array,
  options: AlignOptions = {},
): Alignments | null {
  const steps = alignVariantsStepwise(net, variants, modelActivity, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
