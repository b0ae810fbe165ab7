import { caseCount, type EventLog } from "../log/event-log.ts";

/**
 * Lead time of every case in clock time: from its first start (first end where no start is known)
 * to its last end.
 *
 * @param out Where to write, one slot a case; callers in a loop pass it again.
 * @returns `out`: milliseconds in case order; 0 for a case of one instant, `NaN` for one of none.
 * @throws {RangeError} `out` has another length than the log has cases.
 */
export function leadTimesMs(log: EventLog, out = new Float64Array(caseCount(log))): Float64Array {
  const { caseStart, endAtMs, startAtMs } = log;
  if (out.length !== caseCount(log)) {
    throw new RangeError(`out has ${out.length} slots, the log has ${caseCount(log)} cases`);
  }
  for (let c = 0; c < out.length; c++) {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      const end = endAtMs[i];
      const start = startAtMs === null || Number.isNaN(startAtMs[i]) ? end : startAtMs[i];
      if (start < first) first = start;
      if (end > last) last = end;
    }
    out[c] = last >= first ? last - first : Number.NaN;
  }
  return out;
}
