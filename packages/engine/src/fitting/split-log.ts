import { measureCaseSpans } from "../log/case-spans.ts";
import type { EventLog } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";
import { pickEvents } from "../log/pick-events.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import { quantile } from "../stats/quantile.ts";
import type { FitSettings } from "./fit-settings.ts";

/** A log in two parts, the later one unknown to the earlier. */
export interface TimeSplit {
  /** Cases that ended before the split. */
  readonly earlier: EventLog;
  /** Cases that began at the split or after it. */
  readonly later: EventLog;
  readonly splitAtMs: number;
  /** Cases that were running at the split: in neither part; when each began. */
  readonly running: number;
  readonly runningStartsAtMs: readonly number[];
  /** Cases begun so late that long ones of their time are still missing: in neither part. */
  readonly tooLate: number;
  /** Lead time that nine in ten earlier cases do not exceed; 0 where there are none. */
  readonly p90LeadMs: number;
}

/** The later part may lose this share of its cases to be watched long enough. */
const MOST_TOO_LATE = 0.5;

/**
 * Splits a log by time: whatever the earlier part holds was known at the split. Cases that ran then
 * would tell the future, or be cut off; they are left out and counted. So are cases begun within a
 * usual lead time of the end of the record, unless that were most: of these only the quick ones
 * are recorded.
 *
 * @param share Of the cases, by their start, before the split.
 */
export function splitByTime(log: EventLog, share = 2 / 3): TimeSplit {
  const { startAtMs, endAtMs } = measureCaseSpans(wholeLog(log));
  const known = [...startAtMs.keys()].filter((c) => !Number.isNaN(startAtMs[c]));
  const order = orderAscending(Float64Array.from(known, (c) => startAtMs[c]));
  const at = known[order[Math.min(known.length - 1, Math.floor(share * known.length))]];
  const splitAtMs = at === undefined ? Number.NaN : startAtMs[at];
  const before = known.filter((c) => endAtMs[c] < splitAtMs);
  const after = known.filter((c) => startAtMs[c] >= splitAtMs);
  const leads = Float64Array.from(before, (c) => endAtMs[c] - startAtMs[c]).sort();
  const p90LeadMs = leads.length === 0 ? 0 : quantile(leads, 0.9);
  const lastMs = known.reduce((last, c) => Math.max(last, endAtMs[c]), Number.NEGATIVE_INFINITY);
  const watched = after.filter((c) => startAtMs[c] <= lastMs - p90LeadMs);
  const later = watched.length >= (1 - MOST_TOO_LATE) * after.length ? watched : after;
  return {
    earlier: casesOf(log, before),
    later: casesOf(log, later),
    splitAtMs,
    running: known.length - before.length - after.length,
    runningStartsAtMs: known
      .filter((c) => startAtMs[c] < splitAtMs && !(endAtMs[c] < splitAtMs))
      .map((c) => startAtMs[c]),
    tooLate: after.length - later.length,
    p90LeadMs,
  };
}

/** A log of some cases. */
export function casesOf(log: EventLog, cases: readonly number[]): EventLog {
  const ascending = Uint32Array.from(cases).sort();
  return pickEvents(log, ascending, new Uint8Array(log.activity.length).fill(1));
}

/** Settings for a model of the earlier cases: of all other cases that had begun, their start is known. */
export function knownAt(
  { runningStartsAtMs, splitAtMs }: TimeSplit,
  settings: FitSettings,
): FitSettings {
  const others = settings.otherStartsAtMs.filter((at) => at < splitAtMs);
  return { ...settings, otherStartsAtMs: [...others, ...runningStartsAtMs] };
}
