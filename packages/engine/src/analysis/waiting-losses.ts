import { eventCount } from "../log/event-log.ts";
import { pairIndex } from "../performance/pair-index.ts";
import type { ActivityWaiting, ArcWaiting } from "../performance/waiting-table.ts";
import type { InstanceWaits } from "../performance/waits-before.ts";
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

/** All waiting at one place: before an activity, or on an arc into it. */
interface Place {
  readonly at: ActivityWaiting | ArcWaiting;
  readonly totalMs: number;
  readonly totalWorkMs: number | null;
}

/**
 * Where cases lie. Waiting before an activity is told as one finding where no single arc into it
 * makes up most of the waiting; else by its arcs. Events that cannot be ordered share the wait for
 * their block, on arcs too. So no wait is told twice.
 */
export function waitingLosses(input: LossInput, waits: InstanceWaits): WaitingLosses {
  const { view, waiting } = input;
  const arcOf = arcOfEvents(view, waiting.arcs);
  const arcTotals = totalsByArc(input, waits, arcOf);
  const queues = waiting.activities.filter((row) => !hasDominantArc(row, waiting.arcs));
  const isQueue = new Set(queues.map((row) => row.activity));
  const places: Place[] = queues.map((row) => ({
    at: row,
    totalMs: row.totalWaitingMs,
    totalWorkMs: row.totalWaitingWorkMs,
  }));
  waiting.arcs.forEach((arc, r) => {
    if (isQueue.has(arc.to)) return;
    const totalWorkMs = arcTotals.workMs === null ? null : arcTotals.workMs[r];
    places.push({ at: arc, totalMs: arcTotals.ms[r], totalWorkMs });
  });
  const least = waiting.totalWaitingMs * LOSS_THRESHOLDS.lossShare;
  const told = places
    .filter(({ at, totalMs }) => at.cases >= LOSS_THRESHOLDS.cases && totalMs > 0)
    .sort((x, y) => y.totalMs - x.totalMs)
    .filter(({ totalMs }, r) => r < LOSS_THRESHOLDS.alwaysTold || totalMs >= least);
  return tellPlaces(input, waits, told, arcOf);
}

/** Waits of events summed by the arc into them, each event answering for its part of its block. */
function totalsByArc(
  { waiting }: LossInput,
  { waitingMs, waitingWorkMs, blockSize }: InstanceWaits,
  arcOf: Int32Array,
) {
  const ms = new Float64Array(waiting.arcs.length);
  const workMs = waitingWorkMs === null ? null : new Float64Array(waiting.arcs.length);
  for (let i = 0; i < arcOf.length; i++) {
    if (arcOf[i] < 0 || Number.isNaN(waitingMs[i])) continue;
    ms[arcOf[i]] += waitingMs[i] / blockSize[i];
    if (workMs !== null && waitingWorkMs !== null) {
      workMs[arcOf[i]] += waitingWorkMs[i] / blockSize[i];
    }
  }
  return { ms, workMs };
}

function hasDominantArc(row: ActivityWaiting, arcs: readonly ArcWaiting[]): boolean {
  return arcs.some(
    (arc) =>
      arc.to === row.activity &&
      arc.totalWaitingMs >= LOSS_THRESHOLDS.dominantArcShare * row.totalWaitingMs,
  );
}

/** Makes findings of places, and marks the events whose wait they tell. */
function tellPlaces(
  input: LossInput,
  { waitingMs }: InstanceWaits,
  places: readonly Place[],
  arcOf: Int32Array,
): WaitingLosses {
  const { view, waiting } = input;
  const names = view.log.activityNames;
  const placeOfActivity = new Int32Array(names.length).fill(-1);
  const placeOfArc = new Int32Array(waiting.arcs.length).fill(-1);
  places.forEach(({ at }, p) => {
    if ("activity" in at) placeOfActivity[at.activity] = p;
    else placeOfArc[waiting.arcs.indexOf(at)] = p;
  });
  const placeOf = Int32Array.from(arcOf, (arc, i) =>
    arc < 0 ? -1 : Math.max(placeOfArc[arc], placeOfActivity[view.log.activity[i]]),
  );
  const examples = worstCases(placeOf, waitingMs, places.length, caseOfEvents(view));
  const findings = places.map(({ at, totalMs, totalWorkMs }, p): Finding => {
    const base = {
      hoursPerMonth: hoursPerMonth(input, totalMs, totalWorkMs),
      cases: at.cases,
      evidence: at.evidence,
      exampleCases: examples[p],
    };
    if ("activity" in at) {
      const activity = names[at.activity];
      const id = findingId("waiting-before", activity);
      const occurrences = at.waiting.elapsed.n;
      return { kind: "waiting-before", id, activity, waiting: at.waiting, occurrences, ...base };
    }
    const [from, to] = [names[at.from], names[at.to]];
    const id = findingId("waiting-between", from, to);
    const { waiting: clocks, irregularity, occurrences } = at;
    const own = { kind: "waiting-between" as const, id, from, to, waiting: clocks };
    return { ...own, irregularity, occurrences, ...base };
  });
  return { findings, told: Uint8Array.from(placeOf, (place) => (place >= 0 ? 1 : 0)) };
}

/** Index into `arcs` of the step into each event, −1 where there is none. */
function arcOfEvents({ log, cases }: LossInput["view"], arcs: readonly ArcWaiting[]): Int32Array {
  const n = log.activityNames.length;
  const index = pairIndex(n);
  for (const { from, to } of arcs) index.numberOf(from, to);
  const group = new Int32Array(eventCount(log)).fill(-1);
  for (const c of cases) {
    for (let i = log.caseStart[c] + 1; i < log.caseStart[c + 1]; i++) {
      group[i] = index.numberOf(log.activity[i - 1], log.activity[i]);
    }
  }
  return group;
}
