import { formatNumber, type Locale } from "@talka/report";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The unit a time of this size is told in: days from two days on, else hours. */
export function unitOf(ms: number): "days" | "hours" {
  return Math.abs(ms) >= 2 * DAY_MS ? "days" : "hours";
}

/** A time as a number of its unit, with as many digits as make sense. */
export function inUnit(ms: number, unit: "days" | "hours", locale: Locale): string {
  const value = ms / (unit === "days" ? DAY_MS : HOUR_MS);
  return formatNumber(value, locale, Math.abs(value) >= 99.95 ? 0 : Math.abs(value) < 1 ? 2 : 1);
}
