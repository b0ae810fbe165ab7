import { dueDay } from "../calendar/due-day.ts";
import { dayOfWall } from "../calendar/local-date.ts";
import type { WorkCalendar } from "../calendar/work-calendar.ts";
import { workingDays } from "../calendar/working-days.ts";
import type { EventLog } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";
import { attributeTest } from "../log/match-attribute.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import type { ExternalMark } from "./external-marks.ts";
import type { ReadyTimes } from "./ready-times.ts";

const DAY_MS = 86_400_000;

/** Time in which a case waits for others. */
interface Window {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * Until when each instance waited for others outside or the law, by marks: from the moment it was ready
 * as far as marked time goes on without a gap, at most to its start. Marked time that begins only later
 * in the wait is not counted.
 *
 * @param calendar Gives holidays and moved working days; `null` knows only weekends.
 * @returns The moment it was ready where no mark holds. Length: eventCount.
 */
export function externalUntil(
  { log, cases }: LogView,
  marks: readonly ExternalMark[],
  startAtMs: Float64Array,
  { enabledBy, readyAtMs }: ReadyTimes,
  calendar: WorkCalendar | null,
): Float64Array {
  const until = readyAtMs.slice();
  const isWhole = wholeWaits(log, marks);
  const windowsOf = markedTime(log, marks, calendar);
  for (const c of cases) {
    const windows = windowsOf(c);
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      if (Number.isNaN(readyAtMs[i]) || enabledBy[i] < 0) continue;
      if (isWhole(c, i, enabledBy[i])) until[i] = startAtMs[i];
      for (const { fromMs, toMs } of windows) {
        if (fromMs <= until[i] && toMs > until[i]) until[i] = Math.min(toMs, startAtMs[i]);
      }
    }
  }
  return until;
}

/** Whether a mark by an attribute takes the whole wait of an instance. */
function wholeWaits(log: EventLog, marks: readonly ExternalMark[]) {
  const tests = marks.flatMap((mark) => {
    if (mark.kind !== "attribute") return [];
    const { name, value, side } = mark;
    const test = attributeTest(log, name, { kind: "values", values: [value], orEmpty: false });
    return [{ ...test, side }];
  });
  return (c: number, i: number, before: number) =>
    tests.some(({ scope, side, matches }) =>
      matches(scope === "case" ? c : side === "before" ? i : before),
    );
}

/** The marked time of a case, by its begin. */
function markedTime(
  log: EventLog,
  marks: readonly ExternalMark[],
  calendar: WorkCalendar | null,
): (c: number) => readonly Window[] {
  const { activity, activityNames, caseStart, endAtMs } = log;
  const zone = zoneOffsets(log.zone);
  const isWorkingDay = workingDays(calendar);
  const finders = marks.flatMap((mark) => {
    if (mark.kind === "attribute") return [];
    const from = activityNames.indexOf(mark.kind === "term" ? mark.after : mark.from);
    const to = mark.kind === "span" ? activityNames.indexOf(mark.to) : -1;
    return [{ mark, from, to }];
  });
  if (finders.length === 0) return () => [];
  const termEnd = (mark: Extract<ExternalMark, { kind: "term" }>, atMs: number) => {
    const rule = { ...mark, name: "", validFrom: null, validTo: null } as const;
    const legal = { ...rule, legalReference: "", confidence: "C" } as const;
    const due = dueDay(legal, dayOfWall(zone.wallMsFromUtc(atMs)), isWorkingDay);
    return zone.utcMsFromWall((due + 1) * DAY_MS);
  };
  return (c) => {
    const found: Window[] = [];
    for (const { mark, from, to } of finders) {
      for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
        if (activity[i] !== from) continue;
        if (mark.kind === "term") {
          found.push({ fromMs: endAtMs[i], toMs: termEnd(mark, endAtMs[i]) });
          continue;
        }
        let next = i + 1;
        while (next < caseStart[c + 1] && activity[next] !== to) next++;
        if (next < caseStart[c + 1]) found.push({ fromMs: endAtMs[i], toMs: endAtMs[next] });
      }
    }
    return found.sort((a, b) => a.fromMs - b.fromMs);
  };
}
