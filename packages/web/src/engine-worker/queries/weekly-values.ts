import { measureByWeek, type WeeklyMeasure, type WeeklyValue } from "@talka/engine";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** What can be followed week by week in a log, and one measure of it. */
export interface WeeklyFacts {
  readonly activityNames: readonly string[];
  readonly hasTerm: boolean;
  /** `null` where the analysis has no calendar. */
  readonly workingDayMs: number | null;
  /** `null` where the analysis does not have the measure. */
  readonly weeks: readonly WeeklyValue[] | null;
}

/** A measure week by week. */
export function weeklyValues(
  state: WorkerState,
  { settings, measure }: AnalysisQuestion & { readonly measure: WeeklyMeasure },
): WeeklyFacts {
  const result = analysed(state, settings);
  return {
    activityNames: result.view.log.activityNames,
    hasTerm: result.deadline !== null,
    workingDayMs: result.workingDayMs,
    weeks: measureByWeek(result, measure),
  };
}
