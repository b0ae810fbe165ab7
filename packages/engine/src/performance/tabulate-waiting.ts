import type { WorkClock } from "../calendar/work-calendar.ts";
import { eventCount } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";
import { type EventGaps, gapsBefore } from "./event-gaps.ts";
import { groupClocks } from "./group-clocks.ts";
import { pairIndex } from "./pair-index.ts";
import { summariseDurations } from "./summarise-durations.ts";
import type { ActivityWaiting, ArcWaiting, WaitingTable } from "./waiting-table.ts";
import { type InstanceWaits, waitsBefore } from "./waits-before.ts";

/**
 * Where cases lie: before each activity (from the latest end of what came before) and between each
 * two activities that followed each other. The two overlap and must not be added up.
 *
 * @param gaps `gapsBefore`, and `waits` `waitsBefore`, of the same view and clock, where a caller has
 *   them already.
 */
export function tabulateWaiting(
  view: LogView,
  clock: WorkClock | null,
  gaps: EventGaps = gapsBefore(view, clock),
  waits: InstanceWaits = waitsBefore(view, clock),
): WaitingTable {
  const all = {
    elapsed: summariseDurations(waits.waitingMs),
    working: waits.waitingWorkMs === null ? null : summariseDurations(waits.waitingWorkMs),
  };
  const activities = waitingByActivity(view, clock, waits);
  const total = (of: (row: ActivityWaiting) => number) =>
    activities.reduce((sum, row) => sum + of(row), 0);
  return {
    activities,
    arcs: waitingByArc(view, gaps),
    all,
    totalWaitingMs: total((row) => row.totalWaitingMs),
    totalWaitingWorkMs: clock === null ? null : total((row) => row.totalWaitingWorkMs ?? 0),
  };
}

function waitingByActivity(
  { log, cases }: LogView,
  clock: WorkClock | null,
  { waitingMs, waitingWorkMs, blockSize }: InstanceWaits,
): ActivityWaiting[] {
  const { activity, caseStart, startAtMs, endAtMs } = log;
  const n = log.activityNames.length;
  const group = new Int32Array(eventCount(log)).fill(-1);
  const instances = new Uint32Array(n);
  const started = new Uint32Array(n);
  const inCases = new Uint32Array(n);
  const seenIn = new Int32Array(n).fill(-1);
  const totalMs = new Float64Array(n);
  const totalWorkMs = new Float64Array(n);
  const serviceMs = new Float64Array(startAtMs === null ? 0 : group.length).fill(Number.NaN);
  const serviceWorkMs = clock === null ? null : serviceMs.slice();
  for (let k = 0; k < cases.length; k++) {
    for (let i = caseStart[cases[k]]; i < caseStart[cases[k] + 1]; i++) {
      const a = activity[i];
      group[i] = a;
      instances[a]++;
      if (seenIn[a] !== k) inCases[a]++;
      seenIn[a] = k;
      if (!Number.isNaN(waitingMs[i])) {
        totalMs[a] += waitingMs[i] / blockSize[i];
        if (waitingWorkMs !== null) totalWorkMs[a] += waitingWorkMs[i] / blockSize[i];
      }
      if (startAtMs === null || Number.isNaN(startAtMs[i])) continue;
      started[a]++;
      serviceMs[i] = endAtMs[i] - startAtMs[i];
      if (clock !== null && serviceWorkMs !== null) {
        serviceWorkMs[i] = clock.workMs(startAtMs[i], endAtMs[i]);
      }
    }
  }
  const waits = groupClocks(group, waitingMs, waitingWorkMs, n);
  const services = startAtMs === null ? null : groupClocks(group, serviceMs, serviceWorkMs, n);
  const rows: ActivityWaiting[] = [];
  for (let a = 0; a < n; a++) {
    if (instances[a] === 0) continue;
    rows.push({
      activity: a,
      instances: instances[a],
      cases: inCases[a],
      waiting: waits.of(a),
      totalWaitingMs: totalMs[a],
      totalWaitingWorkMs: clock === null ? null : totalWorkMs[a],
      service: services !== null && started[a] > 0 ? services.of(a) : null,
      evidence: started[a] === instances[a] ? "measured" : "estimated",
    });
  }
  return rows;
}

function waitingByArc({ log, cases }: LogView, gaps: EventGaps): ArcWaiting[] {
  const { activity, caseStart, startAtMs } = log;
  const arcs = pairIndex(log.activityNames.length);
  const group = new Int32Array(eventCount(log)).fill(-1);
  const seenIn: number[] = [];
  const inCases: number[] = [];
  const occurrences: number[] = [];
  const unstarted: number[] = [];
  const overlaps: number[] = [];
  for (let k = 0; k < cases.length; k++) {
    for (let i = caseStart[cases[k]] + 1; i < caseStart[cases[k] + 1]; i++) {
      const g = arcs.numberOf(activity[i - 1], activity[i]);
      if (g === occurrences.length) {
        for (const counts of [inCases, occurrences, unstarted, overlaps]) counts.push(0);
        seenIn.push(-1);
      }
      group[i] = g;
      occurrences[g]++;
      overlaps[g] += gaps.overlap[i];
      if (seenIn[g] !== k) inCases[g]++;
      seenIn[g] = k;
      if (startAtMs === null || Number.isNaN(startAtMs[i])) unstarted[g]++;
    }
  }
  const durations = groupClocks(group, gaps.elapsedMs, gaps.workMs, occurrences.length);
  const rows = occurrences.map((count, g): ArcWaiting => {
    const waiting = durations.of(g);
    const { medianMs, p90Ms } = waiting.elapsed;
    return {
      from: arcs.from[g],
      to: arcs.to[g],
      occurrences: count,
      cases: inCases[g],
      waiting,
      totalWaitingMs: durations.totalMs(g),
      totalWaitingWorkMs: durations.totalWorkMs(g),
      scoreMs: inCases[g] * medianMs,
      irregularity: p90Ms / medianMs,
      overlaps: overlaps[g],
      evidence: unstarted[g] === 0 ? "measured" : "estimated",
    };
  });
  return rows.sort((x, y) => y.totalWaitingMs - x.totalWaitingMs || x.from - y.from || x.to - y.to);
}
