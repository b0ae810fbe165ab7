import { eventCount } from "../log/event-log.ts";
import { gapsBefore } from "../performance/event-gaps.ts";
import type { ActivityWaiting, ArcWaiting } from "../performance/waiting-table.ts";
import { waitsBefore } from "../performance/waits-before.ts";
import type { Finding } from "./finding.ts";
import { caseOfEvents, findingId, hoursPerMonth, type LossInput } from "./loss-input.ts";
import { LOSS_THRESHOLDS } from "./loss-thresholds.ts";
import { worstCases } from "./worst-cases.ts";

/** Findings on where cases lie, and which gaps they tell of. */
export interface WaitingLosses {
  readonly findings: readonly Finding[];
  /** 1 for each event before which the wait is told by one of the findings. */
  readonly told: Uint8Array;
}

/**
 * Where cases lie. Waiting before an activity is told as one finding where no single arc into it
 * makes up most of the waiting; else by its arcs. So no wait is told twice.
 */
export function waitingLosses(input: LossInput): WaitingLosses {
  const { view, waiting } = input;
  const before = waiting.activities.filter((row) => !hasDominantArc(row, waiting.arcs));
  const queues = new Set(before.map((row) => row.activity));
  const between = waiting.arcs.filter((arc) => !queues.has(arc.to));
  const places = [...before, ...between]
    .filter((row) => row.cases >= LOSS_THRESHOLDS.cases && row.totalWaitingMs > 0)
    .sort((x, y) => y.totalWaitingMs - x.totalWaitingMs);
  const least = waiting.totalWaitingMs * LOSS_THRESHOLDS.lossShare;
  const told = new Set<ActivityWaiting | ArcWaiting>(
    places.filter((row, r) => r < LOSS_THRESHOLDS.alwaysTold || row.totalWaitingMs >= least),
  );
  const toldBefore = before.filter((row) => told.has(row));
  const toldBetween = between.filter((arc) => told.has(arc));
  return {
    findings: [...beforeFindings(input, toldBefore), ...betweenFindings(input, toldBetween)],
    told: toldEvents(view, new Set(toldBefore.map((row) => row.activity)), toldBetween),
  };
}

function hasDominantArc(row: ActivityWaiting, arcs: readonly ArcWaiting[]): boolean {
  return arcs.some(
    (arc) =>
      arc.to === row.activity &&
      arc.totalWaitingMs >= LOSS_THRESHOLDS.dominantArcShare * row.totalWaitingMs,
  );
}

function beforeFindings(input: LossInput, rows: readonly ActivityWaiting[]): Finding[] {
  const { view } = input;
  const names = view.log.activityNames;
  const rowOf = new Int32Array(names.length).fill(-1);
  rows.forEach((row, r) => {
    rowOf[row.activity] = r;
  });
  const group = Int32Array.from(view.log.activity, (a) => rowOf[a]);
  const waits = waitsBefore(view, null).waitingMs;
  const examples = worstCases(group, waits, rows.length, caseOfEvents(view));
  return rows.map((row, r) => ({
    kind: "waiting-before",
    id: findingId("waiting-before", names[row.activity]),
    activity: names[row.activity],
    waiting: row.waiting,
    hoursPerMonth: hoursPerMonth(input, row.totalWaitingMs, row.totalWaitingWorkMs),
    occurrences: row.waiting.elapsed.n,
    cases: row.cases,
    evidence: row.evidence,
    exampleCases: examples[r],
  }));
}

function betweenFindings(input: LossInput, arcs: readonly ArcWaiting[]): Finding[] {
  const { view } = input;
  const names = view.log.activityNames;
  const group = arcOfEvents(view, arcs);
  const gaps = gapsBefore(view, null).elapsedMs;
  const examples = worstCases(group, gaps, arcs.length, caseOfEvents(view));
  return arcs.map((arc, r) => ({
    kind: "waiting-between",
    id: findingId("waiting-between", names[arc.from], names[arc.to]),
    from: names[arc.from],
    to: names[arc.to],
    waiting: arc.waiting,
    irregularity: arc.irregularity,
    hoursPerMonth: hoursPerMonth(input, arc.totalWaitingMs, arc.totalWaitingWorkMs),
    occurrences: arc.occurrences,
    cases: arc.cases,
    evidence: arc.evidence,
    exampleCases: examples[r],
  }));
}

/** Index into `arcs` of the step into each event, −1 where it is none of them. */
function arcOfEvents({ log, cases }: LossInput["view"], arcs: readonly ArcWaiting[]): Int32Array {
  const arcOf = new Map(arcs.map((arc, r) => [arc.from * log.activityNames.length + arc.to, r]));
  const group = new Int32Array(eventCount(log)).fill(-1);
  for (const c of cases) {
    for (let i = log.caseStart[c] + 1; i < log.caseStart[c + 1]; i++) {
      const key = log.activity[i - 1] * log.activityNames.length + log.activity[i];
      group[i] = arcOf.get(key) ?? -1;
    }
  }
  return group;
}

function toldEvents(
  view: LossInput["view"],
  activities: ReadonlySet<number>,
  arcs: readonly ArcWaiting[],
): Uint8Array {
  const arcOf = arcOfEvents(view, arcs);
  return Uint8Array.from(arcOf, (arc, i) =>
    arc >= 0 || activities.has(view.log.activity[i]) ? 1 : 0,
  );
}
