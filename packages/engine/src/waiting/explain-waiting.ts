import type { WorkCalendar, WorkClock } from "../calendar/work-calendar.ts";
import { type EventLog, eventCount } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";
import { finishSteps } from "../stats/finish-steps.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import {
  type AccumulationSettings,
  accumulationEnds,
  DEFAULT_ACCUMULATION,
} from "./accumulations.ts";
import { type CauseColumns, emptyCauses } from "./cause-columns.ts";
import { type Concurrency, findConcurrency } from "./concurrent-activities.ts";
import type { ExternalMark } from "./external-marks.ts";
import { externalUntil } from "./external-until.ts";
import { personCauses } from "./person-causes.ts";
import { readyTimes } from "./ready-times.ts";
import { estimateStarts, knownStarts } from "./starts.ts";
import { teamCauses } from "./team-causes.ts";

/** Whose time is looked at: that of whoever did it, or of all who could have. */
export type WaitingView = "person" | "team";

/** How waiting is explained. */
export interface WaitingSettings {
  readonly view: WaitingView;
  /** Hours of a person, or of everybody where `resource` is −1; `null`: nothing is known of hours. */
  readonly clockOf: (resource: number) => WorkClock | null;
  /** Activities whose time others outside, or the law, decide: all waiting before them is external. */
  readonly externalActivities?: ReadonlySet<number>;
  /** Other waiting that others or the law decide. */
  readonly externalMarks?: readonly ExternalMark[];
  /** Holidays and moved working days of terms among the marks; absent or `null`: weekends only. */
  readonly calendar?: WorkCalendar | null;
  /** When each case arrived, `NaN` where unknown; waiting before its first instance is intake. */
  readonly arrivedAtMs?: Float64Array | null;
  readonly accumulation?: AccumulationSettings;
  readonly concurrency?: Concurrency;
  /** How often somebody must have done an activity to be one of those who could do it. */
  readonly minTimesToBeEligible?: number;
  /** How starts are estimated where none is recorded: as early as the record allows, or at the end. */
  readonly estimate?: "earliest" | "at-end";
}

/** Why each instance waited. Columns have eventCount values; `NaN`-free, 0 in cases not selected. */
export interface ExplainedWaiting {
  readonly causes: CauseColumns;
  /** The instance that made this one ready; −1 where none did. */
  readonly enabledBy: Int32Array;
  /** `NaN` where nothing came before and no arrival is known. */
  readonly readyAtMs: Float64Array;
  /** Starts as used. */
  readonly startAtMs: Float64Array;
  /** How many starts of the selected cases had to be estimated. */
  readonly estimatedStarts: number;
}

/**
 * Gives every millisecond between the moment an instance was ready and its start to one cause.
 *
 * @see K. Lashkevich et al., "Why am I waiting? Data-driven analysis of waiting times in business
 *   processes", CAiSE 2023; the view of the team is our own (docs/reference/waiting.md).
 */
export function explainWaiting(view: LogView, settings: WaitingSettings): ExplainedWaiting {
  return finishSteps(explainWaitingInSteps(view, settings));
}

/** The same step by step; yields the share that is done, 0–1. */
export function* explainWaitingInSteps(
  view: LogView,
  settings: WaitingSettings,
): Generator<number, ExplainedWaiting, void> {
  const { log } = view;
  const concurrency = settings.concurrency ?? findConcurrency(log);
  const { startAtMs, estimated } =
    log.startAtMs === null || log.startAtMs.some(Number.isNaN)
      ? estimateStarts(log, settings.estimate ?? "earliest")
      : knownStarts(log.startAtMs);
  const ready = readyTimes(view, startAtMs, concurrency);
  const { enabledBy, readyAtMs } = ready;
  const causes = emptyCauses(eventCount(log));
  const marks = settings.externalMarks ?? [];
  // From here on work is ready once it no longer waits for others.
  const oursAtMs =
    marks.length === 0
      ? readyAtMs
      : externalUntil(view, marks, startAtMs, ready, settings.calendar ?? null);
  const waiting = markWhole(view, settings, causes, startAtMs, readyAtMs, oursAtMs);
  yield 0.2;
  const caseOf = casesOf(log);
  const byStart = orderAscending(startAtMs);
  const fromMs = accumulationEnds(
    log,
    caseOf,
    groupsOf(log, waiting, byStart),
    startAtMs,
    oursAtMs,
    settings.accumulation ?? DEFAULT_ACCUMULATION,
  );
  for (const i of waiting) causes.batching[i] = fromMs[i] - oursAtMs[i];
  const asked = { log, waiting, byStart, startAtMs, readyAtMs: oursAtMs, fromMs };
  const steps =
    settings.view === "person"
      ? personCauses(asked, settings.clockOf, causes)
      : teamCauses(asked, settings.clockOf, settings.minTimesToBeEligible ?? 2, causes);
  for (const share of steps) yield 0.5 + 0.5 * share;
  let estimatedStarts = 0;
  for (const c of view.cases) {
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) estimatedStarts += estimated[i];
  }
  return { causes, enabledBy, readyAtMs, startAtMs, estimatedStarts };
}

/** Waits that have one cause as a whole; what is left is returned: instances that waited. */
function markWhole(
  { log, cases }: LogView,
  { externalActivities, arrivedAtMs }: WaitingSettings,
  causes: CauseColumns,
  startAtMs: Float64Array,
  readyAtMs: Float64Array,
  oursAtMs: Float64Array,
): Uint32Array {
  const waiting: number[] = [];
  for (const c of cases) {
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      if (Number.isNaN(readyAtMs[i])) {
        const arrived = arrivedAtMs?.[c] ?? Number.NaN;
        if (i !== log.caseStart[c] || Number.isNaN(arrived)) continue;
        readyAtMs[i] = Math.min(arrived, startAtMs[i]);
        causes.intake[i] = startAtMs[i] - readyAtMs[i];
      } else if (externalActivities?.has(log.activity[i])) {
        causes.external[i] = startAtMs[i] - readyAtMs[i];
      } else {
        causes.external[i] = oursAtMs[i] - readyAtMs[i];
        if (startAtMs[i] > oursAtMs[i]) waiting.push(i);
      }
    }
  }
  return Uint32Array.from(waiting);
}

function casesOf(log: EventLog): Uint32Array {
  const caseOf = new Uint32Array(eventCount(log));
  for (let c = 0; c + 1 < log.caseStart.length; c++) {
    caseOf.fill(c, log.caseStart[c], log.caseStart[c + 1]);
  }
  return caseOf;
}

/** Waiting instances of one activity and one known person, by start. */
function* groupsOf(
  { activity, activityNames, resource }: EventLog,
  waiting: Uint32Array,
  byStart: Uint32Array,
): Generator<Uint32Array> {
  if (resource === null) return;
  const isWaiting = new Uint8Array(byStart.length);
  for (let k = 0; k < waiting.length; k++) isWaiting[waiting[k]] = 1;
  const known = new Uint32Array(waiting.length);
  const keys = new Float64Array(waiting.length);
  let count = 0;
  for (let k = 0; k < byStart.length; k++) {
    const i = byStart[k];
    if (isWaiting[i] === 0 || resource[i] < 0) continue;
    known[count] = i;
    keys[count++] = resource[i] * activityNames.length + activity[i];
  }
  const order = orderAscending(keys.subarray(0, count));
  for (let from = 0; from < count; ) {
    const key = keys[order[from]];
    let to = from + 1;
    while (to < count && keys[order[to]] === key) to++;
    yield order.subarray(from, to).map((k) => known[k]);
    from = to;
  }
}
