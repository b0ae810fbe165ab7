import {
  type ComparedFigure,
  type Comparison,
  type ComparisonSettings,
  compareCasesInSteps,
  type ExplainedChanges,
  findProcessChangesInSteps,
  groupingAttributes,
  type MeasureOverTime,
  measureOverTime,
} from "@talka/engine";
import type { CallContext, WorkerState } from "../handlers.ts";
import { runSteps } from "../run-steps.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** By what the cases of a log can be parted into groups. */
export interface Groupings {
  readonly attributes: readonly string[];
  readonly hasRoles: boolean;
  /** An instant that parts the cases about in half. */
  readonly middleMs: number;
  readonly zone: string;
}

/** What can be compared; nothing by person is offered. */
export function groupings(state: WorkerState, { settings }: AnalysisQuestion): Groupings {
  const { view, cases } = analysed(state, settings);
  const starts = cases.startAtMs.filter((at) => !Number.isNaN(at)).sort();
  return {
    attributes: groupingAttributes(view),
    hasRoles: view.log.role !== null,
    middleMs: starts[starts.length >> 1] ?? Number.NaN,
    zone: view.log.zone,
  };
}

/** Which groups, and what is held equal. */
export interface ComparisonQuestion extends AnalysisQuestion {
  readonly comparison: ComparisonSettings;
}

/** Groups of cases compared, with the names to tell it. */
export interface ComparisonFacts {
  readonly comparison: Comparison;
  readonly activityNames: readonly string[];
  readonly zone: string;
  readonly workingDayMs: number | null;
}

/** Compares groups of the cases that the filters leave. */
export async function comparisonFacts(
  state: WorkerState,
  { settings, comparison }: ComparisonQuestion,
  context: CallContext,
): Promise<ComparisonFacts> {
  const { view, workingDayMs } = analysed(state, settings);
  return {
    comparison: await runSteps(compareCasesInSteps(view, settings, comparison), context, (share) =>
      context.progress(share, 1),
    ),
    activityNames: view.log.activityNames,
    zone: view.log.zone,
    workingDayMs,
  };
}

/** Where the process changed, with the names to tell it. */
export interface ChangeFacts extends Omit<ComparisonFacts, "comparison"> {
  readonly changes: ExplainedChanges;
}

/** Finds and explains the changes of the cases that the filters leave. */
export async function changeFacts(
  state: WorkerState,
  { settings }: AnalysisQuestion,
  context: CallContext,
): Promise<ChangeFacts> {
  const { view, workingDayMs } = analysed(state, settings);
  return {
    changes: await runSteps(findProcessChangesInSteps(view, settings), context, (share) =>
      context.progress(share, 1),
    ),
    activityNames: view.log.activityNames,
    zone: view.log.zone,
    workingDayMs,
  };
}

/** A figure in time, its limits anew after each day named. */
export interface RunQuestion extends AnalysisQuestion {
  readonly figure: ComparedFigure;
  readonly unit: "week" | "month";
  readonly changesMs: readonly number[];
}

/** One figure of the cases begun in each week or month. */
export function runOverTime(state: WorkerState, question: RunQuestion): MeasureOverTime {
  const { settings, figure, unit, changesMs } = question;
  return measureOverTime(analysed(state, settings).view, settings, figure, unit, changesMs);
}
