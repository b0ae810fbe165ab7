import type { DayException, OpenInterval, WorkCalendar } from "@talka/engine";
import { isoDateOf, minuteOf, minutesPerDay, weekdayOf } from "./wall-time.ts";

/** Open times of an office or of one person over the simulated years, in wall-clock minutes. */
export interface OfficeClock {
  /** Beginnings of the open intervals, ascending. */
  readonly from: Int32Array;
  /** Their ends; an interval never touches the next one. */
  readonly to: Int32Array;
  /** Open minutes before each interval, then a sentinel. */
  readonly openBefore: Int32Array;
}

/** A stretch of days away from work, both days included. */
export interface Absence {
  readonly from: string;
  readonly to: string;
}

/** One day on which an office is open. */
export interface OfficeDay {
  readonly date: string;
  /** Wall-clock minute at which the day begins. */
  readonly beginsAt: number;
  readonly weekday: number;
  readonly open: DayException["open"];
}

/** The days on which an office is open, from `fromDate` up to `toDate` (exclusive). */
export function officeDays(
  calendar: WorkCalendar,
  fromDate: string,
  toDate: string,
): readonly OfficeDay[] {
  const exceptions = new Map(calendar.exceptions.map((day) => [day.date, day.open]));
  const days: OfficeDay[] = [];
  const end = minuteOf(toDate);
  for (let beginsAt = minuteOf(fromDate); beginsAt < end; beginsAt += minutesPerDay) {
    const date = isoDateOf(beginsAt);
    const weekday = weekdayOf(beginsAt);
    const open =
      exceptions.get(date) ?? weekOf(calendar, date).filter((each) => each.weekday === weekday);
    if (open.length > 0) days.push({ date, beginsAt, weekday, open });
  }
  return days;
}

/**
 * The open times of an office, or of one of its people.
 *
 * @param hours Hours of a person who gives the work only part of the week; cut to the office's.
 */
export function clockOf(
  days: readonly OfficeDay[],
  absences: readonly Absence[] = [],
  hours: readonly OpenInterval[] | null = null,
): OfficeClock {
  const from: number[] = [];
  const to: number[] = [];
  for (const { date, beginsAt, weekday, open } of days) {
    if (absences.some((absence) => absence.from <= date && date <= absence.to)) continue;
    for (const interval of open) {
      for (const part of hours?.filter((each) => each.weekday === weekday) ?? [interval]) {
        const a = Math.max(interval.fromMinute, part.fromMinute);
        const b = Math.min(interval.toMinute, part.toMinute);
        if (a < b) {
          from.push(beginsAt + a);
          to.push(beginsAt + b);
        }
      }
    }
  }
  const openBefore = new Int32Array(from.length + 1);
  for (let k = 0; k < from.length; k++) openBefore[k + 1] = openBefore[k]! + to[k]! - from[k]!;
  return { from: Int32Array.from(from), to: Int32Array.from(to), openBefore };
}

/** The first open minute from `at` on; `Infinity` after the last. */
export function nextOpen(clock: OfficeClock, at: number): number {
  const k = intervalEndingAfter(clock, at);
  return k < clock.from.length ? Math.max(at, clock.from[k]!) : Number.POSITIVE_INFINITY;
}

/** The instant by which `minutes` of open time have passed since `at`; `Infinity` if they never do. */
export function addOpenMinutes(clock: OfficeClock, at: number, minutes: number): number {
  const wanted = openMinutesBefore(clock, at) + minutes;
  let low = 0;
  let high = clock.from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clock.openBefore[middle + 1]! < wanted) low = middle + 1;
    else high = middle;
  }
  if (low === clock.from.length) return Number.POSITIVE_INFINITY;
  return clock.from[low]! + wanted - clock.openBefore[low]!;
}

/** Open minutes in [from, to). */
export function openMinutesBetween(clock: OfficeClock, from: number, to: number): number {
  return to <= from ? 0 : openMinutesBefore(clock, to) - openMinutesBefore(clock, from);
}

function openMinutesBefore(clock: OfficeClock, at: number): number {
  const k = intervalEndingAfter(clock, at);
  const inside = k < clock.from.length ? Math.max(0, at - clock.from[k]!) : 0;
  return clock.openBefore[k]! + inside;
}

/** The first interval whose end lies after `at`. */
function intervalEndingAfter(clock: OfficeClock, at: number): number {
  let low = 0;
  let high = clock.to.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clock.to[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weekOf(calendar: WorkCalendar, date: string): readonly OpenInterval[] {
  const valid = calendar.weeks.filter(
    (week) =>
      (week.validFrom === null || week.validFrom <= date) &&
      (week.validTo === null || date <= week.validTo),
  );
  return valid.at(-1)?.open ?? [];
}
