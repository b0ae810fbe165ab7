import type { WorkClock } from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";
import { type CaseMeasures, type CaseSpan, WHOLE_CASE } from "./case-measures.ts";

/**
 * Lead, service and waiting time of each selected case, on both clocks; whether it is complete; and
 * how old it is if not. Without any start in the log service and waiting are unknown, not 0. Where
 * only some instances have a start, service is that of these.
 *
 * @returns Columns in the order of the view. A case of no events has `NaN` throughout.
 */
export function measureCases(
  view: LogView,
  clock: WorkClock | null,
  span: CaseSpan = WHOLE_CASE,
): CaseMeasures {
  const { log, cases } = view;
  const n = cases.length;
  const column = () => new Float64Array(n).fill(Number.NaN);
  const startAtMs = column();
  const endAtMs = column();
  const leadMs = column();
  const ageMs = column();
  const completed = new Uint8Array(n);
  const observedUntilMs = span.observedUntilMs ?? lastEnd(log);
  const bounds = boundsFinder(log, span);

  for (let k = 0; k < n; k++) {
    if (log.caseStart[cases[k] + 1] === log.caseStart[cases[k]]) continue;
    completed[k] = bounds(cases[k], startAtMs, endAtMs, k);
    if (completed[k] === 1) leadMs[k] = endAtMs[k] - startAtMs[k];
    else ageMs[k] = Math.max(0, observedUntilMs - startAtMs[k]);
  }

  const columns = { serviceMs: column(), waitingMs: column(), flowEfficiency: column() };
  const spans = { cases, startAtMs, endAtMs, completed };
  measureService(log, spans, leadMs, null, columns);
  let working: CaseMeasures["working"] = null;
  if (clock !== null) {
    const workLeadMs = column();
    for (let k = 0; k < n; k++) {
      if (completed[k] === 1) workLeadMs[k] = clock.workMs(startAtMs[k], endAtMs[k]);
    }
    working = {
      leadMs: workLeadMs,
      serviceMs: column(),
      waitingMs: column(),
      flowEfficiency: column(),
    };
    measureService(log, spans, workLeadMs, clock, working);
  }
  return { startAtMs, endAtMs, completed, leadMs, ...columns, working, ageMs, observedUntilMs };
}

interface Spans {
  readonly cases: Uint32Array;
  readonly startAtMs: Float64Array;
  readonly endAtMs: Float64Array;
  readonly completed: Uint8Array;
}

/** Fills service, waiting and efficiency of completed cases, in clock time or in that of a calendar. */
function measureService(
  log: EventLog,
  { cases, startAtMs, endAtMs, completed }: Spans,
  leadMs: Float64Array,
  clock: WorkClock | null,
  out: Pick<CaseMeasures, "serviceMs" | "waitingMs" | "flowEfficiency">,
): void {
  if (log.startAtMs === null) return;
  for (let k = 0; k < cases.length; k++) {
    if (completed[k] === 0) continue;
    const service = serviceUnion(log, cases[k], startAtMs[k], endAtMs[k], clock);
    out.serviceMs[k] = service;
    out.waitingMs[k] = leadMs[k] - service;
    out.flowEfficiency[k] = leadMs[k] > 0 ? service / leadMs[k] : Number.NaN;
  }
}

/**
 * Length of the union of a case's [start, end) inside [fromMs, toMs); `NaN` where no start is known.
 * Going backwards through falling ends, all time from the earliest start seen to the current end is
 * covered already, so one pass is enough; ends out of order (whole days among times) are sorted first.
 */
function serviceUnion(
  log: EventLog,
  c: number,
  fromMs: number,
  toMs: number,
  clock: WorkClock | null,
): number {
  const { endAtMs } = log;
  const starts = log.startAtMs as Float64Array;
  const first = log.caseStart[c];
  let sum = 0;
  let low = Number.POSITIVE_INFINITY;
  let endBefore = Number.POSITIVE_INFINITY;
  let known = false;
  for (let i = log.caseStart[c + 1] - 1; i >= first; i--) {
    if (endAtMs[i] > endBefore) return sortedUnion(log, c, fromMs, toMs, clock);
    endBefore = endAtMs[i];
    if (Number.isNaN(starts[i])) continue;
    known = true;
    const start = Math.max(starts[i], fromMs);
    let end = Math.min(endAtMs[i], toMs);
    if (end > low) end = low;
    if (end <= start) continue;
    sum += clock === null ? end - start : clock.workMs(start, end);
    low = start;
  }
  return known ? sum : Number.NaN;
}

function sortedUnion(
  log: EventLog,
  c: number,
  fromMs: number,
  toMs: number,
  clock: WorkClock | null,
): number {
  const starts = log.startAtMs as Float64Array;
  const spans: [number, number][] = [];
  for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
    if (Number.isNaN(starts[i])) continue;
    spans.push([Math.max(starts[i], fromMs), Math.min(log.endAtMs[i], toMs)]);
  }
  if (spans.length === 0) return Number.NaN;
  spans.sort((a, b) => a[0] - b[0]);
  let sum = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const [start, end] of spans) {
    const from = Math.max(start, covered);
    if (end <= from) continue;
    sum += clock === null ? end - from : clock.workMs(from, end);
    covered = end;
  }
  return sum;
}

/** Writes start and end of a case into slot k, and gives 1 where the case is complete. */
type Bounds = (c: number, startAtMs: Float64Array, endAtMs: Float64Array, k: number) => 0 | 1;

function boundsFinder(log: EventLog, span: CaseSpan): Bounds {
  const { activity, caseStart, activityNames } = log;
  if (span.milestones !== null) {
    const from = activityNames.indexOf(span.milestones.from);
    const to = activityNames.indexOf(span.milestones.to);
    return (c, startAtMs, endAtMs, k) => {
      let i = caseStart[c];
      const end = caseStart[c + 1];
      while (i < end && activity[i] !== from) i++;
      if (i === end) return 0;
      startAtMs[k] = startOf(log, i);
      endAtMs[k] = log.endAtMs[end - 1];
      for (i++; i < end; i++) {
        if (activity[i] !== to) continue;
        endAtMs[k] = log.endAtMs[i];
        return 1;
      }
      return 0;
    };
  }
  const { endAtMs, startAtMs: knownStarts } = log;
  const everyCaseEnds = span.endActivities.length === 0;
  const isEnd = Uint8Array.from(activityNames, (name) => Number(span.endActivities.includes(name)));
  return (c, startAtMs, endsAtMs, k) => {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    let ended = 0;
    const end = caseStart[c + 1];
    for (let i = caseStart[c]; i < end; i++) {
      const at = endAtMs[i];
      if (at > last) last = at;
      if (at < first) first = at;
      // A comparison with NaN is false, so unknown starts change nothing.
      if (knownStarts !== null && knownStarts[i] < first) first = knownStarts[i];
      if (!everyCaseEnds) ended |= isEnd[activity[i]];
    }
    startAtMs[k] = first;
    endsAtMs[k] = last;
    return everyCaseEnds || ended === 1 ? 1 : 0;
  };
}

function startOf(log: EventLog, i: number): number {
  const start = log.startAtMs === null ? Number.NaN : log.startAtMs[i];
  return Number.isNaN(start) ? log.endAtMs[i] : start;
}

function lastEnd(log: EventLog): number {
  let last = Number.NaN;
  for (const end of log.endAtMs) if (!(end <= last)) last = end;
  return last;
}
