import { compileCalendar } from "../calendar/compile-calendar.ts";
import type { GroupRule } from "../comparison/case-groups.ts";
import { compareGroupsInSteps } from "../comparison/compare-groups.ts";
import type {
  Comparison,
  ComparisonInput,
  DiscoveryControl,
  FigureColumn,
} from "../comparison/difference.ts";
import { groupCases } from "../comparison/group-cases.ts";
import { measureCaseSpans } from "../log/case-spans.ts";
import type { LogView } from "../log/log-view.ts";
import type { CaseMeasures } from "../performance/case-measures.ts";
import { measureCases } from "../performance/measure-cases.ts";
import { finishSteps } from "../stats/finish-steps.ts";
import type { AnalysisSettings } from "./analysis-settings.ts";
import { finishedCases } from "./finished-cases.ts";
import { observationWindow } from "./observation-window.ts";

/** Which groups of cases are compared, and what is held equal meanwhile. */
export interface ComparisonSettings {
  readonly groups: GroupRule;
  /** Like is compared with like by this; `null` compares all cases. */
  readonly strata: GroupRule | null;
  /**
   * Until when each selected case was seen, where the records of some end before those of others;
   * absent: until the end of the log. Milliseconds.
   */
  readonly seenUntilMs?: ArrayLike<number>;
  /** Absent: that of Benjamini and Hochberg. */
  readonly control?: DiscoveryControl;
  /** Up to which difference groups are as good as equal; absent: nobody asks. */
  readonly equalWithin?: {
    /** Calendar or working days, by the clock of the figure; `null`: not asked for. Above 0. */
    readonly days: number | null;
    /** 0–1, above 0. */
    readonly share: number | null;
  };
}

/** Fewer cases of a stratum join the rest. */
const LEAST_STRATUM_CASES = 5;
/** Shuffles are the same at every look. */
const SEED = 20_261_126;
const DAY_MS = 86_400_000;

/** The settings that figures of cases depend on. */
export type ComparedSettings = Pick<AnalysisSettings, "calendar" | "milestones" | "endActivities">;

/**
 * Compares groups of the cases of a view in what occurs, lead time between the milestones of the
 * settings (on both clocks), events and repetitions.
 *
 * @param view Level and filters of the settings applied already.
 * @throws {RangeError} The rule names an attribute that the log lacks or that stands for persons.
 */
export function compareCases(
  view: LogView,
  settings: ComparedSettings,
  comparison: ComparisonSettings,
): Comparison {
  return finishSteps(compareCasesInSteps(view, settings, comparison));
}

/** The same step by step; yields the share that is done, 0–1. */
export function compareCasesInSteps(
  view: LogView,
  settings: ComparedSettings,
  { groups, strata, control, equalWithin, seenUntilMs }: ComparisonSettings,
): Generator<number, Comparison, void> {
  const input = comparedFigures(view, settings);
  return compareGroupsInSteps(view, {
    ...input,
    figures:
      seenUntilMs === undefined
        ? input.figures
        : seenUntil(input.figures, seenUntilMs, observationWindow(view).toMs),
    control: control ?? "benjamini-hochberg",
    margins:
      equalWithin === undefined
        ? null
        : {
            leadMs: equalWithin.days === null ? null : equalWithin.days * DAY_MS,
            leadWorkMs: equalWithin.days === null ? null : equalWithin.days * input.workingDayMs,
            events: null,
            share: equalWithin.share,
          },
    groups: groupCases(view, groups),
    strata: strata === null ? null : groupCases(view, strata, LEAST_STRATUM_CASES),
    seed: SEED,
  });
}

/** Open cases were watched no longer than they were seen. */
function seenUntil(
  figures: readonly FigureColumn[],
  seenUntilMs: ArrayLike<number>,
  lastMs: number,
): readonly FigureColumn[] {
  return figures.map((column) => ({
    ...column,
    watchedMs:
      column.watchedMs?.map((ms, k) => Math.max(0, ms - (lastMs - seenUntilMs[k]))) ?? null,
  }));
}

/** The figures of cases that are compared, as the settings say. */
export function comparedFigures(
  view: LogView,
  { calendar, milestones, endActivities }: ComparedSettings,
): Pick<ComparisonInput, "figures" | "reached" | "finished" | "startAtMs"> & {
  /** A day of the calendar, or 24 hours where there is none. */
  readonly workingDayMs: number;
} {
  const window = observationWindow(view);
  const clock =
    calendar === null || Number.isNaN(window.fromMs)
      ? null
      : compileCalendar(calendar, window.fromMs, window.toMs);
  const ends = endActivities ?? [];
  const measures = measureCases(view, clock, {
    milestones,
    endActivities: ends,
    observedUntilMs: Number.isNaN(window.toMs) ? null : window.toMs,
  });
  const finished = finishedCases(view, ends);
  // Nothing in the settings says that a case is over: what looks cut off is watched, not measured.
  if (milestones === null && ends.length === 0) watchUnfinished(measures, finished);
  const isOpen = measures.ageMs.some((age) => !Number.isNaN(age));
  const figures: FigureColumn[] = [
    { figure: "lead", values: measures.leadMs, watchedMs: isOpen ? measures.ageMs : null },
    ...(measures.working === null
      ? []
      : [{ figure: "lead-work", values: measures.working.leadMs, watchedMs: null } as const]),
    { figure: "events", values: eventCounts(view), watchedMs: null },
    { figure: "repeated", values: repeatedMarks(view), watchedMs: null },
  ];
  return {
    figures,
    reached: milestones === null ? null : measures.completed,
    finished,
    startAtMs: measureCaseSpans(view).startAtMs,
    workingDayMs: clock?.workingDayMs || DAY_MS,
  };
}

/** Takes the lead time of unfinished cases away and gives them the time they were seen for. */
function watchUnfinished(measures: CaseMeasures, finished: Uint8Array): void {
  const { leadMs, working, ageMs, startAtMs, observedUntilMs } = measures;
  for (let k = 0; k < finished.length; k++) {
    if (finished[k] === 1 || Number.isNaN(startAtMs[k])) continue;
    leadMs[k] = Number.NaN;
    if (working !== null) working.leadMs[k] = Number.NaN;
    ageMs[k] = Math.max(0, observedUntilMs - startAtMs[k]);
  }
}

function eventCounts({ log, cases }: LogView): Float64Array {
  return Float64Array.from(cases, (c) => log.caseStart[c + 1] - log.caseStart[c]);
}

/** 1 for each case in which an activity occurs more than once. */
function repeatedMarks({ log, cases }: LogView): Float64Array {
  const seenIn = new Int32Array(log.activityNames.length).fill(-1);
  return Float64Array.from(cases, (c) => {
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      if (seenIn[log.activity[i]] === c) return 1;
      seenIn[log.activity[i]] = c;
    }
    return 0;
  });
}
