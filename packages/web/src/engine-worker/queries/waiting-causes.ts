import {
  arrivalTimes,
  type CauseTable,
  compileCalendar,
  explainWaitingInSteps,
  momentAttributes,
  peoplesHours,
  tabulateCauses,
  type WaitingMarks,
  type WaitingView,
} from "@talka/engine";
import type { CallContext, WorkerState } from "../handlers.ts";
import { runSteps } from "../run-steps.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** Whose time is looked at, beside the settings of the analysis. */
export interface CauseQuestion extends AnalysisQuestion {
  readonly view: WaitingView;
  /** Activities whose time others decide, by name. */
  readonly external: readonly string[];
  readonly marks: WaitingMarks;
}

/** Why cases waited. */
export interface CauseFacts {
  readonly activityNames: readonly string[];
  /** Length of the observation, for hours a month; 0 for an empty view. */
  readonly months: number;
  readonly hasHours: boolean;
  /** The record says who did the work. */
  readonly hasPeople: boolean;
  /** Attributes that an arrival can be read from. */
  readonly moments: readonly string[];
  readonly table: CauseTable;
  /**
   * The same if work were done in no time, where starts had to be estimated: the most that can have
   * been waiting; `null` where all starts are recorded.
   */
  readonly most: CauseTable | null;
}

/** Where starts are estimated, waiting is explained twice. */
const SHARE_OF_ONE = 0.5;

/** Explains the waiting of the cases that the filters leave. */
export async function causeFacts(
  state: WorkerState,
  { settings, view, external, marks }: CauseQuestion,
  context: CallContext,
): Promise<CauseFacts> {
  const { view: cases, observation } = analysed(state, settings);
  const clock =
    settings.calendar === null
      ? null
      : compileCalendar(settings.calendar, observation.fromMs, observation.toMs);
  const { log } = cases;
  const { calendar } = settings;
  const hours = marks.hours === "each" ? peoplesHours(log, calendar) : () => clock;
  const arrivedAtMs = marks.arrivedAt === null ? null : arrivalTimes(log, marks.arrivedAt);
  const named = external.map((name) => cases.log.activityNames.indexOf(name));
  const externalActivities = new Set(named.filter((activity) => activity >= 0));
  const explain = async (estimate: "earliest" | "at-end", from: number) => {
    const steps = explainWaitingInSteps(cases, {
      view,
      clockOf: hours,
      estimate,
      externalActivities,
      externalMarks: marks.external,
      calendar,
      arrivedAtMs,
    });
    const explained = await runSteps(steps, context, (share) =>
      context.progress(from + share * SHARE_OF_ONE, 1),
    );
    return tabulateCauses(cases, explained);
  };
  const table = await explain("earliest", 0);
  const most = table.estimatedShare > 0 ? await explain("at-end", SHARE_OF_ONE) : null;
  return {
    activityNames: cases.log.activityNames,
    months: observation.months,
    hasHours: clock !== null || marks.hours === "each",
    hasPeople: log.resource !== null,
    moments: momentAttributes(log),
    table,
    most,
  };
}
