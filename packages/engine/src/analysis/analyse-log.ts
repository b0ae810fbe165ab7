import { compileCalendar } from "../calendar/compile-calendar.ts";
import { countDirectlyFollows } from "../discovery/count-directly-follows.ts";
import { abstractActivities } from "../log/abstract-activities.ts";
import { applyFilters } from "../log/apply-filters.ts";
import type { EventLog } from "../log/event-log.ts";
import { findVariants } from "../log/find-variants.ts";
import { summariseLog } from "../log/summarise-log.ts";
import { tieShare } from "../log/tie-share.ts";
import { ageCases } from "../performance/ageing-cases.ts";
import { arrivalPattern } from "../performance/arrival-pattern.ts";
import { DEFAULT_BATCH_SETTINGS } from "../performance/batch-table.ts";
import type { CaseMeasures } from "../performance/case-measures.ts";
import { checkDeadlines } from "../performance/check-deadlines.ts";
import type { TwoClocks } from "../performance/duration-summary.ts";
import { gapsBefore } from "../performance/event-gaps.ts";
import { findBatches } from "../performance/find-batches.ts";
import { findRework } from "../performance/find-rework.ts";
import { leadTimeHistogram } from "../performance/lead-time-histogram.ts";
import { leadTimeTrend } from "../performance/lead-time-trend.ts";
import { checkLittlesLaw } from "../performance/littles-law.ts";
import { measureCases } from "../performance/measure-cases.ts";
import { summariseDurations } from "../performance/summarise-durations.ts";
import { tabulateHandovers } from "../performance/tabulate-handovers.ts";
import { tabulateWaiting } from "../performance/tabulate-waiting.ts";
import { waitsBefore } from "../performance/waits-before.ts";
import { kaplanMeier } from "../stats/kaplan-meier.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import type { AnalysisResult } from "./analysis-result.ts";
import type { AnalysisSettings } from "./analysis-settings.ts";
import { asEstimated } from "./as-estimated.ts";
import { findLosses } from "./find-losses.ts";
import { observationWindow } from "./observation-window.ts";
import { residentsWaiting } from "./residents-waiting.ts";
import { summariseView } from "./summarise-view.ts";

const DAY_MS = 86_400_000;

/**
 * Everything that a screen or a report shows of a log: level and filters applied, every measure
 * taken on both clocks, and what is worth telling. The same log and settings give the same result.
 *
 * @param at.nowMs Up to when open cases were watched; `null` takes the last end of the whole log.
 * @throws {RangeError} A zone or a date in the settings does not exist; see `calendarFaults`.
 */
export function analyseLog(
  log: EventLog,
  settings: AnalysisSettings,
  at: { readonly nowMs: number | null },
): AnalysisResult {
  const { calendar } = settings;
  const view = applyFilters(abstractActivities(log, settings.level), settings.filters);
  const wholeLog = summariseLog(log);
  const observation = observationWindow(view);
  const clock =
    calendar === null ? null : compileCalendar(calendar, observation.fromMs, observation.toMs);
  const zone = zoneOffsets(view.log.zone);
  const startShare = shareWithStart(log);
  const cases = measureCases(view, clock, {
    milestones: settings.milestones,
    endActivities: settings.endActivities ?? [],
    observedUntilMs: at.nowMs ?? wholeLog.lastAtMs,
  });
  const service = startShare > 0 && view.log.startAtMs !== null;
  const twoClocks = (of: (from: MeasureColumns) => Float64Array): TwoClocks => ({
    elapsed: summariseDurations(of(cases)),
    working: cases.working === null ? null : summariseDurations(of(cases.working)),
  });
  const workingDayMs = clock === null ? null : clock.workingDayMs;
  const gaps = gapsBefore(view, clock);
  const waits = waitsBefore(view, clock);
  const tables = {
    waiting: tabulateWaiting(view, clock, gaps, waits),
    rework: findRework(view, clock, gaps),
  };
  const completedCases = cases.completed.reduce((sum, done) => sum + done, 0);
  const result = {
    settings,
    wholeLog,
    view,
    summary: summariseView(view),
    observation,
    tieShare: tieShare(view),
    startShare,
    workingDayMs,
    graph: countDirectlyFollows(view, clock),
    variants: findVariants(view),
    cases,
    leadTime: twoClocks(({ leadMs }) => leadMs),
    serviceTime: service ? twoClocks(({ serviceMs }) => serviceMs) : null,
    waitingTime: service ? twoClocks(({ waitingMs }) => waitingMs) : null,
    flowEfficiency: {
      elapsed: service ? summariseDurations(cases.flowEfficiency).medianMs : Number.NaN,
      working: medianEfficiency(cases, service),
    },
    censoredMedianMs: censoredMedian(cases),
    completedCases,
    openCases: cases.completed.length - completedCases,
    histogram: leadTimeHistogram(cases.leadMs, DAY_MS),
    workingHistogram:
      cases.working === null || !workingDayMs
        ? null
        : leadTimeHistogram(cases.working.leadMs, workingDayMs),
    trend: leadTimeTrend(cases, zone),
    ...(startsAreGuessed(settings, startShare) ? asEstimated(tables) : tables),
    handovers: tabulateHandovers(view, "role", clock, gaps),
    batches: findBatches(view, clock, DEFAULT_BATCH_SETTINGS, waits),
    arrivals: arrivalPattern(cases.startAtMs, zone, calendar),
    littlesLaw: checkLittlesLaw(cases),
    ageing: ageCases(view.cases, cases),
    deadline:
      settings.deadline === null
        ? null
        : checkDeadlines(view, cases, settings.deadline, zone, calendar),
    residentsWaiting: residentsWaiting(view, cases, clock, observation, service),
  };
  return { ...result, findings: findLosses(result, gaps, waits) };
}

type MeasureColumns = Pick<CaseMeasures, "leadMs" | "serviceMs" | "waitingMs">;

function shareWithStart({ startAtMs, activity }: EventLog): number {
  if (startAtMs === null || activity.length === 0) return 0;
  let known = 0;
  for (const start of startAtMs) if (!Number.isNaN(start)) known++;
  return known / activity.length;
}

/** An event made of several begins where the first of these ended, if no start was recorded. */
function startsAreGuessed({ level }: AnalysisSettings, startShare: number): boolean {
  return startShare < 1 && (level.kind === "prefix" || level.kind === "attribute");
}

function medianEfficiency({ working }: CaseMeasures, known: boolean): number | null {
  if (working === null) return null;
  return known ? summariseDurations(working.flowEfficiency).medianMs : Number.NaN;
}

/** Kaplan–Meier over completed lead times and ages of open cases. */
function censoredMedian({ leadMs, ageMs, completed }: CaseMeasures): number {
  const seen = Uint32Array.from(leadMs.keys()).filter(
    (k) => !Number.isNaN(leadMs[k]) || !Number.isNaN(ageMs[k]),
  );
  const times = Float64Array.from(seen, (k) => (completed[k] === 1 ? leadMs[k] : ageMs[k]));
  return kaplanMeier(
    times,
    Uint8Array.from(seen, (k) => completed[k]),
  ).median;
}
