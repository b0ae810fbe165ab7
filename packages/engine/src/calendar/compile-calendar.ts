import { zoneOffsets } from "../stats/zone-offsets.ts";
import { dayOfWall } from "./local-date.ts";
import { layOutDays, type OpenDays, usualOpenMinutes } from "./open-days.ts";
import type { WorkCalendar, WorkClock } from "./work-calendar.ts";

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1900, 0, 1) / DAY_MS;
const LAST_DAY = Date.UTC(2100, 11, 31) / DAY_MS;
/** Laid out beyond the wished span, so that a due date near its end costs no second layout. */
const MARGIN_DAYS = 370;

/**
 * Makes a calendar quick to ask between two instants: prefix sums of open time by local day, so
 * that working time is a difference of two look-ups. An instant outside the span widens it once.
 *
 * @param fromMs Earliest instant that will mostly be asked for; `NaN` (an empty log) is allowed.
 * @throws {RangeError} The zone is unknown, or a date of the calendar is none.
 */
export function compileCalendar(calendar: WorkCalendar, fromMs: number, toMs: number): WorkClock {
  const zone = zoneOffsets(calendar.zone);
  const localDay = (atMs: number) => dayOfWall(zone.wallMsFromUtc(atMs));
  const within = (day: number) => Math.min(Math.max(day, FIRST_DAY), LAST_DAY);
  const first = Number.isNaN(fromMs) ? 0 : localDay(fromMs);
  const last = Number.isNaN(toMs) ? first : Math.max(localDay(toMs), first);
  let days = layOutDays(calendar, zone, within(first - MARGIN_DAYS), within(last + MARGIN_DAYS));

  /** Lays out anew, at least twice as wide towards the side asked for. */
  function widen(toEarlier: boolean, day: number): void {
    const { firstDay, dayCount } = days;
    const lastDay = firstDay + dayCount - 1;
    days = toEarlier
      ? layOutDays(calendar, zone, within(Math.min(day, firstDay - dayCount)), lastDay)
      : layOutDays(calendar, zone, firstDay, within(Math.max(day, lastDay + dayCount)));
  }
  function reach(atMs: number): void {
    if (atMs < days.dayStartMs[0]) {
      if (days.firstDay > FIRST_DAY) widen(true, within(localDay(atMs) - MARGIN_DAYS));
    } else if (atMs >= days.dayStartMs[days.dayCount]) {
      if (days.firstDay + days.dayCount <= LAST_DAY) {
        widen(false, within(localDay(atMs) + MARGIN_DAYS));
      }
    }
  }

  return {
    calendar,
    workingDayMs: usualOpenMinutes(calendar, last) * 60_000,
    workMs(startMs, endMs) {
      if (!(endMs > startMs)) return Number.isNaN(endMs - startMs) ? Number.NaN : 0;
      reach(startMs);
      reach(endMs);
      return openUntil(days, endMs) - openUntil(days, startMs);
    },
    addWorkMs(startMs, workMs) {
      if (workMs < 0) throw new RangeError(`cannot add ${workMs} ms of work`);
      if (workMs === 0 || Number.isNaN(startMs + workMs)) return startMs + workMs;
      reach(startMs);
      for (;;) {
        const target = openUntil(days, startMs) + workMs;
        if (target <= days.before[days.dayCount]) return instantOf(days, target);
        if (days.firstDay + days.dayCount > LAST_DAY) return Number.POSITIVE_INFINITY;
        widen(false, 0);
      }
    },
    isOpen(atMs) {
      reach(atMs);
      const d = dayAt(days, atMs);
      if (d < 0) return false;
      for (let k = days.intervalStart[d]; k < days.intervalStart[d + 1]; k++) {
        if (atMs >= days.openMs[k] && atMs < days.closeMs[k]) return true;
      }
      return false;
    },
  };
}

/** Open milliseconds from the first laid out day until an instant. */
function openUntil(days: OpenDays, atMs: number): number {
  const d = dayAt(days, atMs);
  if (d < 0) return atMs < days.dayStartMs[0] ? 0 : days.before[days.dayCount];
  const { openMs, closeMs, intervalStart } = days;
  let sum = days.before[d];
  for (let k = intervalStart[d]; k < intervalStart[d + 1] && openMs[k] < atMs; k++) {
    sum += Math.min(closeMs[k], atMs) - openMs[k];
  }
  return sum;
}

/** Which laid out day an instant lies in, −1 for none. Days are about 24 hours, so a guess is near. */
function dayAt(days: OpenDays, atMs: number): number {
  const { dayStartMs, dayCount } = days;
  if (!(atMs >= dayStartMs[0] && atMs < dayStartMs[dayCount])) return -1;
  let d = Math.floor((atMs - dayStartMs[0]) / DAY_MS);
  if (d >= dayCount) d = dayCount - 1;
  while (dayStartMs[d] > atMs) d--;
  while (dayStartMs[d + 1] <= atMs) d++;
  return d;
}

/** The first instant by which `openMs` of the laid out time were open; 0 < openMs ≤ total. */
function instantOf(days: OpenDays, target: number): number {
  let low = 0;
  let high = days.dayCount - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days.before[middle + 1] >= target) high = middle;
    else low = middle + 1;
  }
  let left = target - days.before[low];
  let k = days.intervalStart[low];
  while (left > days.closeMs[k] - days.openMs[k]) {
    left -= days.closeMs[k] - days.openMs[k];
    k++;
  }
  return days.openMs[k] + left;
}
