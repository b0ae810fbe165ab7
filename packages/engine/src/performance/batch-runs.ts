import type { WorkClock } from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import type { BatchKind, BatchSettings } from "./batch-table.ts";
import type { InstanceGroup } from "./instance-groups.ts";

/** One batch: positions [from, to) in its group. */
export interface BatchRun {
  readonly from: number;
  readonly to: number;
  readonly kind: BatchKind;
  /** First start; first completion where no starts are known. */
  readonly startAtMs: number;
  /** Latest end of the group's work before it; −∞ for the first. */
  readonly previousEndAtMs: number;
  /** Distinct cases. */
  readonly size: number;
}

/** How far the next start may lie from the end before and still be "one straight after another". */
const SEQUENCE_TOLERANCE_MS = 60_000;

/** The batches among the instances of a group, in time order. */
export function batchRuns(
  log: EventLog,
  group: InstanceGroup,
  readyAtMs: Float64Array,
  clock: WorkClock | null,
  { gapMs, minSize }: BatchSettings,
): BatchRun[] {
  const { events, caseOf, hasStarts } = group;
  const { endAtMs } = log;
  const begin = hasStarts ? (log.startAtMs as Float64Array) : endAtMs;
  const closer = (fromMs: number, toMs: number) =>
    toMs - fromMs < gapMs || (clock !== null && clock.workMs(fromMs, toMs) < gapMs);
  const runs: BatchRun[] = [];
  let previousEndAtMs = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < events.length; ) {
    let to = from + 1;
    let endMs = endAtMs[events[from]];
    while (to < events.length && closer(endMs, begin[events[to]])) {
      endMs = Math.max(endMs, endAtMs[events[to]]);
      to++;
    }
    const size = to - from < minSize ? 0 : new Set(caseOf.subarray(from, to)).size;
    if (size >= minSize && (hasStarts || piledUp(from, to))) {
      const kind = hasStarts ? kindOf(log, events.subarray(from, to)) : "released";
      runs.push({ from, to, kind, startAtMs: begin[events[from]], previousEndAtMs, size });
    }
    previousEndAtMs = Math.max(previousEndAtMs, endMs);
    from = to;
  }
  return runs;

  /** Whether what the run released had become ready over more than twice the gap. */
  function piledUp(from: number, to: number): boolean {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (let m = from; m < to; m++) {
      const ready = readyAtMs[events[m]];
      if (ready < first) first = ready;
      if (ready > last) last = ready;
    }
    if (!(last > first)) return false;
    return clock === null ? last - first > 2 * gapMs : clock.workMs(first, last) > 2 * gapMs;
  }
}

function kindOf(log: EventLog, events: Uint32Array): BatchKind {
  const starts = log.startAtMs as Float64Array;
  const { endAtMs } = log;
  let sameStart = true;
  let sameEnd = true;
  let inSequence = true;
  for (let m = 1; m < events.length; m++) {
    if (starts[events[m]] !== starts[events[0]]) sameStart = false;
    if (endAtMs[events[m]] !== endAtMs[events[0]]) sameEnd = false;
    const pause = starts[events[m]] - endAtMs[events[m - 1]];
    if (Math.abs(pause) > SEQUENCE_TOLERANCE_MS) inSequence = false;
  }
  if (sameStart && sameEnd) return "simultaneous";
  if (sameStart) return "on-start";
  if (sameEnd) return "on-end";
  return inSequence ? "sequential" : "concurrent";
}
