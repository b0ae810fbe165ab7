/** Minutes in a day of wall-clock time; office hours never meet a change of summer time. */
export const minutesPerDay = 1440;

/** The wall-clock minute at which a day "2025-02-28" begins, counted from 1970-01-01 00:00. */
export function minuteOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 60_000;
}

/** The day of a wall-clock minute as "2025-02-28". */
export function isoDateOf(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(0, 10);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(minute: number): number {
  return ((Math.floor(minute / minutesPerDay) + 3) % 7) + 1;
}
