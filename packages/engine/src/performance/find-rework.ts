import type { WorkClock } from "../calendar/work-calendar.ts";
import { eventCount } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";
import { type EventGaps, gapsBefore } from "./event-gaps.ts";
import { groupClocks } from "./group-clocks.ts";
import { pairIndex } from "./pair-index.ts";
import type { ActivityPingPong, ActivityRework, ReworkTable } from "./rework-table.ts";

/**
 * What is done again in the same case: repeats, split into self-loops and returns, by the same or
 * another resource than the occurrence before, and how long the repeats took.
 *
 * @param gaps `gapsBefore` of the same view and clock, where a caller has it already.
 * @see M. Swennen et al., "Capturing Resource Behaviour From Event Logs", SIMPDA 2016: redo is
 *   there a repeat by another resource; we compare with the occurrence just before.
 */
export function findRework(
  view: LogView,
  clock: WorkClock | null,
  gaps: EventGaps = gapsBefore(view, clock),
): ReworkTable {
  const { log, cases } = view;
  const { activity, caseStart, startAtMs, endAtMs, resource } = log;
  const n = log.activityNames.length;
  const group = new Int32Array(eventCount(log)).fill(-1);
  const repeatMs = new Float64Array(group.length);
  const repeatWorkMs = clock === null ? null : new Float64Array(group.length);
  const column = () => new Uint32Array(n);
  const occurrences = column();
  const inCases = column();
  const selfLoops = column();
  const loops = column();
  const repeatCases = column();
  const same = column();
  const other = column();
  const unstarted = column();
  const seenIn = new Int32Array(n).fill(-1);
  const seenAt = new Int32Array(n);
  const repeatedIn = new Int32Array(n).fill(-1);
  let reworkCases = 0;

  for (let k = 0; k < cases.length; k++) {
    let again = 0;
    for (let i = caseStart[cases[k]]; i < caseStart[cases[k] + 1]; i++) {
      const a = activity[i];
      occurrences[a]++;
      const before = seenIn[a] === k ? seenAt[a] : -1;
      seenIn[a] = k;
      seenAt[a] = i;
      if (before < 0) {
        inCases[a]++;
        continue;
      }
      again = 1;
      if (before === i - 1) selfLoops[a]++;
      else loops[a]++;
      if (repeatedIn[a] !== k) repeatCases[a]++;
      repeatedIn[a] = k;
      if (resource !== null && resource[i] >= 0 && resource[before] >= 0) {
        if (resource[i] === resource[before]) same[a]++;
        else other[a]++;
      }
      group[i] = a;
      const start = startAtMs === null ? Number.NaN : startAtMs[i];
      if (Number.isNaN(start)) unstarted[a]++;
      repeatMs[i] = Number.isNaN(start) ? gaps.elapsedMs[i] : endAtMs[i] - start;
      if (clock !== null && repeatWorkMs !== null && gaps.workMs !== null) {
        repeatWorkMs[i] = Number.isNaN(start) ? gaps.workMs[i] : clock.workMs(start, endAtMs[i]);
      }
    }
    reworkCases += again;
  }

  const times = groupClocks(group, repeatMs, repeatWorkMs, n);
  const activities: ActivityRework[] = [];
  for (let a = 0; a < n; a++) {
    if (occurrences[a] === 0) continue;
    const repeats = selfLoops[a] + loops[a];
    activities.push({
      activity: a,
      occurrences: occurrences[a],
      cases: inCases[a],
      repeats,
      selfLoops: selfLoops[a],
      loops: loops[a],
      repeatCases: repeatCases[a],
      sameResource: same[a],
      otherResource: other[a],
      unknownResource: repeats - same[a] - other[a],
      repeatTime: times.of(a),
      totalRepeatMs: times.totalMs(a),
      totalRepeatWorkMs: times.totalWorkMs(a),
      evidence: unstarted[a] === 0 ? "measured" : "estimated",
    });
  }
  return { activities, pingPongs: findPingPongs(view, clock), cases: cases.length, reworkCases };
}

/** Every `a → b → a` in the order of the log, counted for the pair {a, b}. */
function findPingPongs(view: LogView, clock: WorkClock | null): ActivityPingPong[] {
  const { log, cases } = view;
  const { activity, caseStart, startAtMs, endAtMs } = log;
  const pairs = pairIndex(log.activityNames.length);
  const found: { returns: number; cases: number; seenIn: number; ms: number; workMs: number }[] =
    [];
  for (let k = 0; k < cases.length; k++) {
    for (let i = caseStart[cases[k]] + 2; i < caseStart[cases[k] + 1]; i++) {
      const a = activity[i];
      const b = activity[i - 1];
      if (a === b || a !== activity[i - 2]) continue;
      const g = pairs.numberOf(Math.min(a, b), Math.max(a, b));
      if (g === found.length) found.push({ returns: 0, cases: 0, seenIn: -1, ms: 0, workMs: 0 });
      const pair = found[g];
      pair.returns++;
      if (pair.seenIn !== k) pair.cases++;
      pair.seenIn = k;
      const known = startAtMs !== null && !Number.isNaN(startAtMs[i]);
      const begin = known ? startAtMs[i] : endAtMs[i];
      pair.ms += Math.max(0, begin - endAtMs[i - 2]);
      if (clock !== null) pair.workMs += clock.workMs(endAtMs[i - 2], begin);
    }
  }
  return found
    .map((pair, g) => ({
      a: pairs.from[g],
      b: pairs.to[g],
      returns: pair.returns,
      cases: pair.cases,
      totalMs: pair.ms,
      totalWorkMs: clock === null ? null : pair.workMs,
    }))
    .sort((x, y) => y.returns - x.returns || x.a - y.a || x.b - y.b);
}
