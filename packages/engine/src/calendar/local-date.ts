/**
 * Plain calendar arithmetic on days counted from 1970-01-01 and on wall clocks written as
 * milliseconds as if they were UTC. No zone is involved.
 */
const DAY_MS = 86_400_000;

/**
 * The day number of "2026-11-18".
 *
 * @throws {RangeError} The text is no date of the calendar.
 */
export function dayOf(date: string): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (found === null) throw new RangeError(`"${date}" is no date like 2026-11-18`);
  const ms = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  const day = ms / DAY_MS;
  if (dateOf(day) !== date) throw new RangeError(`"${date}" is not in the calendar`);
  return day;
}

/** The date of a day number: "2026-11-18". */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same date `months` later, or the last day of that month where it has no such date. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const target = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(target / 12);
  const lastDate = new Date(Date.UTC(year, (target % 12) + 1, 0)).getUTCDate();
  return Date.UTC(year, target % 12, Math.min(date.getUTCDate(), lastDate)) / DAY_MS;
}

/** Day number of a wall clock. */
export function dayOfWall(wallMs: number): number {
  return Math.floor(wallMs / DAY_MS);
}

/** Day number of the Monday of the week of a wall clock. */
export function mondayOfWall(wallMs: number): number {
  const day = dayOfWall(wallMs);
  return day - (weekdayOf(day) - 1);
}

/** Months since January of year 0 of a wall clock. */
export function monthOfWall(wallMs: number): number {
  const date = new Date(wallMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** "2026-03" of what `monthOfWall` gives. */
export function monthName(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}
