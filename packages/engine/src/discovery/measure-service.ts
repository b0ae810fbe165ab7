import type { WorkClock } from "../calendar/work-calendar.ts";
import type { LogView } from "../log/log-view.ts";
import type { DurationColumns } from "../model/directly-follows-graph.ts";
import { summariseGroups } from "./summarise-groups.ts";

/** How long the work of each activity takes, for the nodes of a map. One slot an activity. */
export interface ServiceTimes {
  /** Events whose start is known: the n of the summaries. */
  readonly known: Uint32Array;
  readonly elapsed: DurationColumns;
  /** `null` where no work clock was given. */
  readonly working: DurationColumns | null;
}

/**
 * Measures end − start of the events of a view, by activity; events without a start are left out.
 * An activity without any has `NaN` in every column.
 */
export function measureService(
  { log, cases }: LogView,
  workClock: WorkClock | null = null,
): ServiceTimes {
  const { activity, activityNames, caseStart, endAtMs, startAtMs } = log;
  const n = activityNames.length;
  const known = new Uint32Array(n);
  const forEachKnown = (visit: (i: number, startMs: number) => void) => {
    if (startAtMs === null) return;
    for (const c of cases) {
      for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
        if (!Number.isNaN(startAtMs[i])) visit(i, startAtMs[i]);
      }
    }
  };
  forEachKnown((i) => {
    known[activity[i]]++;
  });
  const first = new Uint32Array(n + 1);
  for (let a = 0; a < n; a++) first[a + 1] = first[a] + known[a];
  const next = first.slice();
  const elapsedMs = new Float64Array(first[n]);
  const workingMs = workClock === null ? null : new Float64Array(first[n]);
  forEachKnown((i, startMs) => {
    const slot = next[activity[i]]++;
    elapsedMs[slot] = endAtMs[i] - startMs;
    if (workingMs !== null) workingMs[slot] = workClock!.workMs(startMs, endAtMs[i]);
  });
  return {
    known,
    elapsed: summariseGroups(elapsedMs, first),
    working: workingMs === null ? null : summariseGroups(workingMs, first),
  };
}
