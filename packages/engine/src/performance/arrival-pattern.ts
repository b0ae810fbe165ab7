import { dayOfWall, monthName, monthOfWall, weekdayOf } from "../calendar/local-date.ts";
import type { WorkCalendar } from "../calendar/work-calendar.ts";
import { workingDays } from "../calendar/working-days.ts";
import type { ZoneOffsets } from "../stats/zone-offsets.ts";

/** When cases arrive, by the local clock of the log. */
export interface ArrivalPattern {
  readonly arrivals: number;
  /** Row = weekday (Monday first), column = hour. Length: 7 × 24. */
  readonly weekHour: Uint32Array;
  /** Monday first. Length: 7. */
  readonly weekday: Uint32Array;
  /** Weekday with most arrivals: 1 Monday … 7 Sunday, the earlier one of equals; 0 where none. */
  readonly busiestWeekday: number;
  /** Share of arrivals on it, 0–1; `NaN` where none. */
  readonly busiestShare: number;
  /** Arrivals in each month, without gaps. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  /** Working days (see `workingDays`) from the first to the last arrival. */
  readonly workingDays: number;
  /** Arrivals a working day: mean, and standard deviation / mean; `NaN` for under 2 days. */
  readonly perWorkingDay: number;
  readonly variation: number;
  /** Mean time between arrivals; `NaN` for fewer than two. */
  readonly meanGapMs: number;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Counts when cases begin, in the local time of the log. Arrivals on free days count in the week
 * pattern, but not in the mean and variation of working days.
 *
 * @param startAtMs Start of each case; `NaN` is left out.
 */
export function arrivalPattern(
  startAtMs: Float64Array,
  zone: ZoneOffsets,
  calendar: WorkCalendar | null,
): ArrivalPattern {
  const starts = startAtMs.filter((at) => !Number.isNaN(at)).sort();
  const n = starts.length;
  const weekHour = new Uint32Array(7 * 24);
  const weekday = new Uint32Array(7);
  const ofDay = new Map<number, number>();
  const ofMonth = new Map<number, number>();
  for (const at of starts) {
    const wall = zone.wallMsFromUtc(at);
    const day = dayOfWall(wall);
    const w = weekdayOf(day) - 1;
    weekday[w]++;
    weekHour[w * 24 + Math.floor((wall - day * DAY_MS) / HOUR_MS)]++;
    ofDay.set(day, (ofDay.get(day) ?? 0) + 1);
    ofMonth.set(monthOfWall(wall), (ofMonth.get(monthOfWall(wall)) ?? 0) + 1);
  }
  let busiest = 0;
  for (let w = 1; w < 7; w++) if (weekday[w] > weekday[busiest]) busiest = w;
  const daily = dailyArrivals(ofDay, workingDays(calendar));
  return {
    arrivals: n,
    weekHour,
    weekday,
    busiestWeekday: n === 0 ? 0 : busiest + 1,
    busiestShare: n === 0 ? Number.NaN : weekday[busiest] / n,
    months: monthsWithoutGaps(ofMonth),
    ...daily,
    meanGapMs: n < 2 ? Number.NaN : (starts[n - 1] - starts[0]) / (n - 1),
  };
}

/** Mean and spread (with n − 1) of arrivals over the working days from first to last arrival. */
function dailyArrivals(ofDay: ReadonlyMap<number, number>, isWorkingDay: (day: number) => boolean) {
  let days = 0;
  let sum = 0;
  let squares = 0;
  const seen = [...ofDay.keys()];
  for (let day = seen[0]; day <= seen[seen.length - 1]; day++) {
    if (!isWorkingDay(day)) continue;
    const count = ofDay.get(day) ?? 0;
    days++;
    sum += count;
    squares += count * count;
  }
  const mean = sum / days;
  const known = days >= 2 && sum > 0;
  const spread = Math.sqrt(Math.max(0, squares - days * mean * mean) / (days - 1));
  return {
    workingDays: days,
    perWorkingDay: known ? mean : Number.NaN,
    variation: known ? spread / mean : Number.NaN,
  };
}

function monthsWithoutGaps(ofMonth: ReadonlyMap<number, number>) {
  const months: { month: string; count: number }[] = [];
  const seen = [...ofMonth.keys()];
  for (let m = seen[0]; m <= seen[seen.length - 1]; m++) {
    months.push({ month: monthName(m), count: ofMonth.get(m) ?? 0 });
  }
  return months;
}
