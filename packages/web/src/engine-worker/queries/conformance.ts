import {
  type AlignmentFitness,
  type Alignments,
  alignedPrecision,
  alignmentFitness,
  checkSoundness,
  type Deviation,
  discoverTreeInSteps,
  findDeviations,
  fScore,
  matchActivities,
  type PetriNet,
  replayTokens,
  type Soundness,
  treeToNet,
  type Variants,
} from "@talka/engine";
import { alignInWorkers } from "../alignment/align-in-workers.ts";
import type { CallContext, WorkerState } from "../handlers.ts";
import { runSteps } from "../run-steps.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** What cases are held against. */
export type ModelChoice =
  | { readonly kind: "discovered"; readonly noise: number }
  | { readonly kind: "own"; readonly net: PetriNet };

/** A model beside the settings of the analysis. */
export interface ConformanceQuestion extends AnalysisQuestion {
  readonly model: ModelChoice;
}

/** One step of an alignment, as it is drawn. */
export interface AlignedMove {
  /** both: done as modelled. event: done, not modelled. step: modelled, not done. */
  readonly kind: "both" | "event" | "step";
  readonly name: string;
}

/** One variant laid against the model. */
export interface AlignedVariant {
  /** 1 is the commonest. */
  readonly rank: number;
  readonly cases: number;
  readonly lowerCost: number;
  readonly upperCost: number;
  readonly moves: readonly AlignedMove[];
  /** A case to look at. */
  readonly caseIndex: number;
}

/** A deviation with cases to look at and the variants it is in, as activity names. */
export interface DeviationFact extends Omit<Deviation, "variants" | "caseOrder"> {
  readonly examples: readonly { readonly caseIndex: number; readonly caseId: string }[];
  readonly traces: readonly (readonly string[])[];
  /** Cases of `traces`: fewer than `cases` where not all variants are listed. */
  readonly casesOfTraces: number;
}

/** How well a model says what was recorded. */
export interface ConformanceFacts {
  readonly cases: number;
  readonly fitness: AlignmentFitness;
  readonly precision: number;
  readonly fScore: number;
  /** By token replay, near to the truth only. */
  readonly replayFitness: number;
  readonly soundness: Soundness["verdict"];
  readonly onlyInModel: readonly string[];
  readonly onlyInLog: readonly string[];
  readonly deviations: readonly DeviationFact[];
  readonly variantCount: number;
  /** Costliest first by cases × deviations, then the commonest. */
  readonly variants: readonly AlignedVariant[];
}

const shownVariants = 100;
const shownDeviations = 100;
const tracesOfDeviation = 40;
const exampleCount = 3;

/**
 * Holds the cases that the filters leave against a model; `null` where there is no case, "no-end"
 * where the model cannot be brought to its end.
 */
export async function conformanceFacts(
  state: WorkerState,
  { settings, model }: ConformanceQuestion,
  context: CallContext,
): Promise<ConformanceFacts | null | "no-end"> {
  const { view, variants } = analysed(state, settings);
  const { log, cases } = view;
  if (cases.length === 0) return null;
  const net = await netOf(model, log.activityNames, variants, context);
  const { modelActivity, onlyInModel } = matchActivities(log.activityNames, net.activityNames);
  const count = variants.cases.length;
  const alignments = await alignInWorkers(net, variants, modelActivity, context);
  if (alignments === null) return "no-end";
  const fitness = alignmentFitness(alignments);
  const precision = alignedPrecision(net, alignments);
  const inLog = new Set(variants.activity);
  return {
    cases: cases.length,
    fitness,
    precision,
    fScore: fScore((fitness.logLower + fitness.logUpper) / 2, precision),
    replayFitness: replayTokens(net, variants, modelActivity).fitness,
    soundness: checkSoundness(net).verdict,
    onlyInModel,
    onlyInLog: log.activityNames.filter((_, a) => inLog.has(a) && (modelActivity[a] ?? -1) < 0),
    deviations: findDeviations(net, alignments, variants, log.activityNames, modelActivity)
      .slice(0, shownDeviations)
      .map((one) => ({
        kind: one.kind,
        activity: one.activity,
        other: one.other,
        cases: one.cases,
        times: one.times,
        examples: [...one.caseOrder.slice(0, exampleCount)].map((k) => {
          const caseIndex = cases[k] ?? 0;
          return { caseIndex, caseId: log.caseIds[caseIndex] ?? "" };
        }),
        traces: one.variants
          .slice(0, tracesOfDeviation)
          .map((v) => traceOf(variants, v).map((a) => log.activityNames[a] ?? "")),
        casesOfTraces: one.variants
          .slice(0, tracesOfDeviation)
          .reduce((sum, v) => sum + (variants.cases[v] ?? 0), 0),
      })),
    variantCount: count,
    variants: alignedVariants(net, alignments, variants, log.activityNames, cases),
  };
}

async function netOf(
  model: ModelChoice,
  activityNames: readonly string[],
  variants: Variants,
  context: CallContext,
): Promise<PetriNet> {
  if (model.kind === "own") return model.net;
  const root = await runSteps(discoverTreeInSteps(variants, model.noise), context);
  return treeToNet({ activityNames, root });
}

const traceOf = ({ start, activity }: Variants, v: number): readonly number[] => [
  ...activity.subarray(start[v], start[v + 1]),
];

function alignedVariants(
  net: PetriNet,
  alignments: Alignments,
  variants: Variants,
  names: readonly string[],
  cases: Uint32Array,
): readonly AlignedVariant[] {
  const { moveStart, moveTransition, movePosition, lowerCost, upperCost } = alignments;
  const weight = (v: number) => (upperCost[v] ?? 0) * (variants.cases[v] ?? 0);
  return [...variants.cases.keys()]
    .sort((one, other) => weight(other) - weight(one) || one - other)
    .slice(0, shownVariants)
    .map((v) => {
      const moves: AlignedMove[] = [];
      for (let k = moveStart[v] ?? 0; k < (moveStart[v + 1] ?? 0); k++) {
        const a = net.transitions[moveTransition[k] ?? -1]?.activity ?? -1;
        const position = movePosition[k] ?? -1;
        if (position < 0 && a < 0) continue;
        const event = variants.activity[(variants.start[v] ?? 0) + position] ?? 0;
        moves.push({
          kind: position < 0 ? "step" : a < 0 ? "event" : "both",
          name: position < 0 ? (net.activityNames[a] ?? "") : (names[event] ?? ""),
        });
      }
      return {
        rank: v + 1,
        cases: variants.cases[v] ?? 0,
        lowerCost: lowerCost[v] ?? 0,
        upperCost: upperCost[v] ?? 0,
        moves,
        caseIndex: cases[variants.variantOfCase.indexOf(v)] ?? 0,
      };
    });
}
