import type { ZoneOffsets } from "../stats/zone-offsets.ts";
import type { DayHours } from "./day-hours.ts";
import { dayOf, weekdayOf } from "./local-date.ts";
import type { WeekHours, WorkCalendar } from "./work-calendar.ts";

/** The open intervals of a run of local days as instants, with prefix sums. */
export interface OpenDays {
  readonly firstDay: number;
  readonly dayCount: number;
  /** Instant at which each local day begins, then that at which the last one ends. */
  readonly dayStartMs: Float64Array;
  /** Open milliseconds before each day, then the total. Length: dayCount + 1. */
  readonly before: Float64Array;
  /** First interval of each day, then a sentinel. Length: dayCount + 1. */
  readonly intervalStart: Uint32Array;
  /** Open intervals, ascending and apart. */
  readonly openMs: Float64Array;
  readonly closeMs: Float64Array;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Lays a calendar out over [firstDay, lastDay]; days have 23 or 25 hours where the zone says so. */
export function layOutDays(
  calendar: WorkCalendar,
  zone: ZoneOffsets,
  firstDay: number,
  lastDay: number,
): OpenDays {
  const spansOf = daySpans(calendar);
  const dayCount = lastDay - firstDay + 1;
  const dayStartMs = new Float64Array(dayCount + 1);
  const before = new Float64Array(dayCount + 1);
  const intervalStart = new Uint32Array(dayCount + 1);
  const opens: number[] = [];
  const closes: number[] = [];
  let total = 0;
  for (let d = 0; d < dayCount; d++) {
    const wallMs = (firstDay + d) * DAY_MS;
    dayStartMs[d] = zone.utcMsFromWall(wallMs);
    before[d] = total;
    for (const span of spansOf(firstDay + d)) {
      const open = zone.utcMsFromWall(wallMs + span.fromMinute * MINUTE_MS);
      const close = zone.utcMsFromWall(wallMs + span.toMinute * MINUTE_MS);
      if (close <= open) continue;
      opens.push(open);
      closes.push(close);
      total += close - open;
    }
    intervalStart[d + 1] = opens.length;
  }
  dayStartMs[dayCount] = zone.utcMsFromWall((lastDay + 1) * DAY_MS);
  before[dayCount] = total;
  return {
    firstDay,
    dayCount,
    dayStartMs,
    before,
    intervalStart,
    openMs: Float64Array.from(opens),
    closeMs: Float64Array.from(closes),
  };
}

/** Open minutes of an ordinary open day of the week that is valid on `day`; see `WorkClock`. */
export function usualOpenMinutes(calendar: WorkCalendar, day: number): number {
  const spansOf = daySpans({ ...calendar, exceptions: [] });
  const monday = day - weekdayOf(day) + 1;
  const daysOfLength = new Map<number, number>();
  for (let d = 0; d < 7; d++) {
    const minutes = spansOf(monday + d).reduce((sum, s) => sum + s.toMinute - s.fromMinute, 0);
    if (minutes > 0) daysOfLength.set(minutes, (daysOfLength.get(minutes) ?? 0) + 1);
  }
  let usual = 0;
  let most = 0;
  for (const [minutes, days] of daysOfLength) {
    if (days > most || (days === most && minutes > usual)) {
      usual = minutes;
      most = days;
    }
  }
  return usual;
}

/**
 * Open hours of a local day by the week valid on it (the last of several), in order and joined;
 * empty where none is. Exceptions play no part.
 */
export function hoursOnDay(weeks: readonly WeekHours[], day: number): readonly DayHours[] {
  const calendar = { zone: "UTC", weeks, exceptions: [], holidayCountry: null };
  return daySpans(calendar)(day);
}

/** Gives the open spans of any day: its exception (the last of several), or the week valid on it. */
function daySpans(calendar: WorkCalendar): (day: number) => readonly DayHours[] {
  const exceptions = new Map<number, readonly DayHours[]>();
  for (const { date, open } of calendar.exceptions) exceptions.set(dayOf(date), joined(open));
  const weeks = calendar.weeks.map(({ validFrom, validTo, open }) => ({
    from: validFrom === null ? Number.NEGATIVE_INFINITY : dayOf(validFrom),
    to: validTo === null ? Number.POSITIVE_INFINITY : dayOf(validTo),
    spans: [1, 2, 3, 4, 5, 6, 7].map((w) => joined(open.filter(({ weekday }) => weekday === w))),
  }));
  return (day) => {
    const exception = exceptions.get(day);
    if (exception !== undefined) return exception;
    for (let w = weeks.length - 1; w >= 0; w--) {
      const { from, to, spans } = weeks[w];
      if (day >= from && day <= to) return spans[weekdayOf(day) - 1];
    }
    return [];
  };
}

/** Spans in order, with overlaps and touching ones joined, empty ones left out. */
function joined(spans: readonly DayHours[]): readonly DayHours[] {
  const sorted = spans
    .filter(({ fromMinute, toMinute }) => toMinute > fromMinute)
    .sort((a, b) => a.fromMinute - b.fromMinute);
  const result: DayHours[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last === undefined || span.fromMinute > last.toMinute) result.push(span);
    else if (span.toMinute > last.toMinute) {
      result[result.length - 1] = { fromMinute: last.fromMinute, toMinute: span.toMinute };
    }
  }
  return result;
}
