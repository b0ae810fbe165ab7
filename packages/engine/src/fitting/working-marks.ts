import { dayOfWall, weekdayOf } from "../calendar/local-date.ts";
import { type EventLog, eventCount } from "../log/event-log.ts";
import { PRECISION_DAY } from "../log/event-table.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** On which local days somebody was seen at work, and in which hours of these: bit h is hour h. */
export type WorkingMarks = ReadonlyMap<number, number>;

/**
 * Where each person left marks of work: at every start and end, and through all hours of work that
 * began and ended on one day. Whole-day times mark a day and no hour. Starts that are estimated
 * leave no marks.
 *
 * @param estimated 1 where a start is none. Length: eventCount.
 * @returns By resource; −1 gathers work of unknown hands.
 */
export function markWork(
  log: EventLog,
  startAtMs: Float64Array,
  estimated: Uint8Array,
): ReadonlyMap<number, WorkingMarks> {
  const zone = zoneOffsets(log.zone);
  const marks = new Map<number, Map<number, number>>();
  for (let i = 0; i < eventCount(log); i++) {
    const who = log.resource === null ? -1 : log.resource[i];
    let of = marks.get(who);
    if (of === undefined) {
      of = new Map();
      marks.set(who, of);
    }
    const end = zone.wallMsFromUtc(log.endAtMs[i]);
    const endDay = dayOfWall(end);
    if (log.precision[i] === PRECISION_DAY) {
      of.set(endDay, of.get(endDay) ?? 0);
      continue;
    }
    const endHour = Math.floor((end - endDay * DAY_MS) / HOUR_MS);
    let mask = 1 << endHour;
    if (estimated[i] === 0) {
      const start = zone.wallMsFromUtc(startAtMs[i]);
      const startDay = dayOfWall(start);
      const startHour = Math.floor((start - startDay * DAY_MS) / HOUR_MS);
      if (startDay === endDay) for (let h = startHour; h < endHour; h++) mask |= 1 << h;
      else of.set(startDay, (of.get(startDay) ?? 0) | (1 << startHour));
    }
    of.set(endDay, (of.get(endDay) ?? 0) | mask);
  }
  return marks;
}

/** Marks of several people by hour of the week; a day of each person counts by itself. */
export interface WeekMarks {
  /** Days with marks, Monday first. Length: 7. */
  readonly days: Uint32Array;
  /** Days with a mark in the hour. Length: 168, from Monday 00:00. */
  readonly hours: Uint32Array;
}

/** Adds the marks of several people up over the week. */
export function addMarks(people: Iterable<WorkingMarks>): WeekMarks {
  const days = new Uint32Array(7);
  const hours = new Uint32Array(168);
  for (const marks of people) {
    for (const [day, mask] of marks) {
      const w = weekdayOf(day) - 1;
      days[w]++;
      for (let h = 0; h < 24; h++) hours[w * 24 + h] += (mask >> h) & 1;
    }
  }
  return { days, hours };
}
