const DAY_MS = 86_400_000;
const EPOCH_1900_DAYS = 25_569;
const EPOCH_1904_DAYS = 24_107;
const LAST_SERIAL = 2_958_466;

/**
 * The wall clock, in milliseconds as if it were UTC, that a spreadsheet's day number shows; `NaN`
 * for numbers that show no day, among them the 29 February 1900 that spreadsheets count and that
 * never was.
 */
export function serialToWallMs(serial: number, from1904: boolean): number {
  if (!(serial >= (from1904 ? 0 : 1) && serial < LAST_SERIAL)) return Number.NaN;
  if (!from1904 && serial >= 60 && serial < 61) return Number.NaN;
  const missed = !from1904 && serial < 60 ? 1 : 0;
  const days = serial - (from1904 ? EPOCH_1904_DAYS : EPOCH_1900_DAYS) + missed;
  const ms = Math.round(days * DAY_MS);
  // A day number keeps about a millisecond: what is that close to a second was a second.
  const second = Math.round(ms / 1000) * 1000;
  return Math.abs(ms - second) <= 2 ? second : ms;
}

/** A time of day, or a duration, as `hh:mm:ss`. */
export function timeText(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}
