import { months, monthsInDate, onWeekdays, weekdays } from "./calendar-words.ts";
import { noValue } from "./format-number.ts";
import type { Locale } from "./translate.ts";

interface WallClock {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What calendar and clock on the wall of a zone say at an instant. */
function wallClock(atMs: number, zone: string): WallClock {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formatters.set(zone, formatter);
  }
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const { type, value } of formatter.formatToParts(atMs)) {
    if (type in parts) parts[type as keyof WallClock] = Number(value);
  }
  return parts;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

/**
 * The day of an instant in a zone: "2026. gada 1. marts", "2026 m. kovo 1 d.", "1 March 2026";
 * short, for tables and axes: "01.03.2026.", "2026-03-01", "01/03/2026".
 *
 * @param zone IANA zone.
 * @returns `noValue` where the instant is `NaN`.
 */
export function formatDay(
  atMs: number,
  locale: Locale,
  zone: string,
  length: "long" | "short" = "long",
): string {
  if (!Number.isFinite(atMs)) return noValue;
  const { year, month, day } = wallClock(atMs, zone);
  if (length === "short") {
    const [y, m, d] = [String(year), twoDigits(month), twoDigits(day)];
    return { lv: `${d}.${m}.${y}.`, lt: `${y}-${m}-${d}`, en: `${d}/${m}/${y}` }[locale];
  }
  const name = monthsInDate[locale][month - 1];
  return {
    lv: `${year}. gada ${day}. ${name}`,
    lt: `${year} m. ${name} ${day} d.`,
    en: `${day} ${name} ${year}`,
  }[locale];
}

/** Day and time of an instant in a zone, on a clock of 24 hours: "1 March 2026, 14:05". */
export function formatInstant(
  atMs: number,
  locale: Locale,
  zone: string,
  length: "long" | "short" = "long",
): string {
  if (!Number.isFinite(atMs)) return noValue;
  const { hour, minute } = wallClock(atMs, zone);
  const day = formatDay(atMs, locale, zone, length);
  const comma = length === "long" && locale !== "lt" ? "," : "";
  return `${day}${comma} ${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** The month of an instant in a zone: "2026. gada marts", "2026 m. kovas", "March 2026". */
export function formatMonth(atMs: number, locale: Locale, zone: string): string {
  if (!Number.isFinite(atMs)) return noValue;
  const { year, month } = wallClock(atMs, zone);
  const name = months[locale][month - 1];
  return { lv: `${year}. gada ${name}`, lt: `${year} m. ${name}`, en: `${name} ${year}` }[locale];
}

/**
 * The name of a weekday, or, repeated, "on Mondays" as it stands inside a sentence.
 *
 * @param weekday 1 Monday … 7 Sunday.
 * @throws {RangeError} No such weekday.
 */
export function formatWeekday(
  weekday: number,
  locale: Locale,
  form: "name" | "repeated" = "name",
): string {
  const name = (form === "name" ? weekdays : onWeekdays)[locale][weekday - 1];
  if (name === undefined) throw new RangeError(`no weekday ${weekday}: they are 1 to 7`);
  return name;
}
