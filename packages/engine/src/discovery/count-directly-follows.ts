import type { WorkClock } from "../calendar/work-calendar.ts";
import type { LogView } from "../log/log-view.ts";
import type { DirectlyFollowsGraph } from "../model/directly-follows-graph.ts";
import { type ArcIndex, indexArcs } from "./index-arcs.ts";
import { summariseGroups } from "./summarise-groups.ts";

/**
 * Counts who came straight after whom in the selected cases, with exact durations of each arc.
 *
 * Clock time of an arc is start(next) − end(previous), end(next) where no start is known; a negative
 * one is counted as overlap and enters as 0. Working time is measured between the same instants.
 *
 * @param workClock `null`: no working times.
 * @returns Arcs sorted by `from`, then `to`; activities that no selected case holds have zeros.
 */
export function countDirectlyFollows(
  view: LogView,
  workClock: WorkClock | null = null,
): DirectlyFollowsGraph {
  const { log, cases } = view;
  const { activity, activityNames, caseStart } = log;
  const arcs = indexArcs(activity, caseStart, cases, activityNames.length);
  const nodes = countNodes(view);
  const gaps = gatherGaps(view, arcs, workClock);
  return {
    activityNames,
    caseCount: cases.length,
    ...nodes,
    from: arcs.from,
    to: arcs.to,
    count: arcs.count,
    cases: gaps.cases,
    elapsed: summariseGroups(gaps.elapsedMs, gaps.start),
    working: gaps.workingMs === null ? null : summariseGroups(gaps.workingMs, gaps.start),
    overlapCount: gaps.overlapCount,
  };
}

/** Occurrences of activities, their cases, and how often they begin and end one. */
function countNodes({ log, cases }: LogView) {
  const { activity, activityNames, caseStart } = log;
  const n = activityNames.length;
  const nodeCount = new Uint32Array(n);
  const nodeCases = new Uint32Array(n);
  const startCount = new Uint32Array(n);
  const endCount = new Uint32Array(n);
  const seenIn = new Uint32Array(n);
  for (let k = 0; k < cases.length; k++) {
    const from = caseStart[cases[k]];
    const to = caseStart[cases[k] + 1];
    if (from === to) continue;
    startCount[activity[from]]++;
    endCount[activity[to - 1]]++;
    for (let i = from; i < to; i++) {
      const a = activity[i];
      nodeCount[a]++;
      if (seenIn[a] !== k + 1) {
        seenIn[a] = k + 1;
        nodeCases[a]++;
      }
    }
  }
  return { nodeCount, nodeCases, startCount, endCount };
}

/** Durations sorted into their arcs by counting, and what else is counted once an occurrence. */
function gatherGaps({ log, cases }: LogView, arcs: ArcIndex, workClock: WorkClock | null) {
  const { caseStart, endAtMs, startAtMs } = log;
  const { numberOfEvent, arcOfNumber, count } = arcs;
  const start = new Uint32Array(count.length + 1);
  for (let g = 0; g < count.length; g++) start[g + 1] = start[g] + count[g];
  const next = start.slice();
  const total = start[count.length];
  const elapsedMs = new Float64Array(total);
  const workingMs = workClock === null ? null : new Float64Array(total);
  const arcCases = new Uint32Array(count.length);
  const overlapCount = new Uint32Array(count.length);
  const seenIn = new Uint32Array(count.length);

  for (let k = 0; k < cases.length; k++) {
    const to = caseStart[cases[k] + 1];
    for (let i = caseStart[cases[k]] + 1; i < to; i++) {
      const arc = arcOfNumber[numberOfEvent[i]];
      const from = endAtMs[i - 1];
      let until = endAtMs[i];
      if (startAtMs !== null && !Number.isNaN(startAtMs[i])) until = startAtMs[i];
      const gap = until - from;
      const slot = next[arc]++;
      if (gap < 0) overlapCount[arc]++;
      else elapsedMs[slot] = gap;
      if (workingMs !== null && gap > 0) workingMs[slot] = workClock!.workMs(from, until);
      if (seenIn[arc] !== k + 1) {
        seenIn[arc] = k + 1;
        arcCases[arc]++;
      }
    }
  }
  return { start, elapsedMs, workingMs, cases: arcCases, overlapCount };
}
