import { measureCaseSpans } from "../log/case-spans.ts";
import { caseCount, type EventLog } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import { quantile } from "../stats/quantile.ts";
import type { RecordPart } from "./fit-settings.ts";
import { casesOf } from "./split-log.ts";

/** Share of the cases, the latest ones, that each part of a record holds. */
const SHARES: Readonly<Record<RecordPart, number>> = { whole: 1, half: 0.5, quarter: 0.25 };
/** No part of a record has fewer cases than this. */
const FEWEST_CASES = 100;
/** No more than this share of the cases is left out for having begun too late. */
const MOST_TOO_LATE = 1 / 3;

/**
 * The latest cases of a log, by their start: an office of two years ago may say little about the one
 * of today.
 *
 * @returns The log itself for the whole, and where a part would have fewer than 100 cases.
 */
export function latestCases(log: EventLog, part: RecordPart): EventLog {
  const n = caseCount(log);
  const kept = Math.round(SHARES[part] * n);
  if (kept >= n || kept < FEWEST_CASES) return log;
  const { startAtMs } = measureCaseSpans(wholeLog(log));
  const order = orderAscending(startAtMs);
  return casesOf(log, [...order.subarray(n - kept)]);
}

/** The earliest cases of a log, by their start. */
export function firstCases(log: EventLog, most: number): EventLog {
  if (caseCount(log) <= most) return log;
  const { startAtMs } = measureCaseSpans(wholeLog(log));
  return casesOf(log, [...orderAscending(startAtMs).subarray(0, most)]);
}

/**
 * A log without the cases begun within a usual lead time of its end: of these only the quick ones are
 * over, and a model made of them would be too quick as well. Nothing is left out where that were more
 * than a third.
 *
 * @param otherStartsAtMs Starts of cases that are not in the log, for where its time ends.
 */
export function watchedCases(log: EventLog, otherStartsAtMs: readonly number[]): EventLog {
  const { startAtMs, endAtMs } = measureCaseSpans(wholeLog(log));
  const leads = startAtMs
    .map((start, c) => endAtMs[c] - start)
    .filter((lead) => !Number.isNaN(lead));
  if (leads.length === 0) return log;
  const usualMs = quantile(leads.sort(), 0.9);
  let untilMs = Number.NEGATIVE_INFINITY;
  for (const at of endAtMs) if (at > untilMs) untilMs = at;
  for (const at of otherStartsAtMs) if (at > untilMs) untilMs = at;
  const kept = [...startAtMs.keys()].filter((c) => !(startAtMs[c] > untilMs - usualMs));
  if (kept.length === startAtMs.length) return log;
  return kept.length < (1 - MOST_TOO_LATE) * startAtMs.length ? log : casesOf(log, kept);
}
