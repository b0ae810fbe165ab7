import { formatNumber, noValue } from "./format-number.ts";
import { formatQuantity } from "./format-quantity.ts";
import type { Locale } from "./translate.ts";
import type { Grammar, Unit } from "./unit-words.ts";

/**
 * The clock a duration was measured on. Working time is told in working days of the calendar it was
 * measured with (`WorkClock.workingDayMs`), never in days of 24 hours.
 */
export type DurationClock =
  | { readonly kind: "elapsed" }
  | { readonly kind: "working"; readonly workingDayMs: number };

/** How a duration is written. */
export interface DurationStyle {
  /** "6,2 darbdienas", or "6,2 dd." where there is little room. */
  readonly length?: "long" | "short";
  /** Only of the long form. */
  readonly grammar?: Grammar;
}

type DurationUnit = "second" | "minute" | "hour" | "working-hour" | "calendar-day" | "working-day";

/** Short forms; each is explained once beside its table or chart by the long one. */
const shortUnits: Readonly<Record<Locale, Readonly<Record<DurationUnit, string>>>> = {
  en: {
    second: "s",
    minute: "min",
    hour: "h",
    "working-hour": "h",
    "calendar-day": "d",
    "working-day": "wd",
  },
  lv: {
    second: "s",
    minute: "min",
    hour: "h",
    "working-hour": "h",
    "calendar-day": "d.",
    "working-day": "dd.",
  },
  lt: {
    second: "s",
    minute: "min.",
    hour: "val.",
    "working-hour": "val.",
    "calendar-day": "d.",
    "working-day": "d. d.",
  },
};

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** The largest unit in which the duration is at least one and a half. */
function pickUnit(ms: number, clock: DurationClock): { unit: DurationUnit; value: number } {
  const size = Math.abs(ms);
  if (clock.kind === "working") {
    const { workingDayMs } = clock;
    if (size >= 1.5 * workingDayMs) return { unit: "working-day", value: ms / workingDayMs };
    if (size >= 1.5 * hourMs) return { unit: "working-hour", value: ms / hourMs };
  } else {
    if (size >= 1.5 * dayMs) return { unit: "calendar-day", value: ms / dayMs };
    if (size >= 1.5 * hourMs) return { unit: "hour", value: ms / hourMs };
  }
  if (size >= 1.5 * minuteMs || size === 0) return { unit: "minute", value: ms / minuteMs };
  return { unit: "second", value: ms / secondMs };
}

/**
 * A duration in the unit a person would use: seconds, minutes, hours, then calendar or working days
 * as its clock says; never weeks or months, whose length is not fixed. One digit after the decimal
 * sign, none from a hundred on.
 *
 * @returns `noValue` where there is no duration (`NaN`).
 * @throws {RangeError} A working clock whose day has no length.
 */
export function formatDuration(
  ms: number,
  locale: Locale,
  clock: DurationClock,
  { length = "long", grammar = "nominative" }: DurationStyle = {},
): string {
  if (clock.kind === "working" && !(clock.workingDayMs > 0)) {
    throw new RangeError(`a working day of ${clock.workingDayMs} ms has no length`);
  }
  if (!Number.isFinite(ms)) return noValue;
  const { unit, value } = pickUnit(ms, clock);
  const fractionDigits = Math.abs(value) >= 99.95 ? 0 : 1;
  if (length === "short") {
    return `${formatNumber(value, locale, fractionDigits)} ${shortUnits[locale][unit]}`;
  }
  return formatQuantity(value, unit satisfies Unit, locale, { grammar, fractionDigits });
}

/**
 * Hours as hours, however many: the unit in which losses are added up and compared. One digit after
 * the decimal sign below 10.
 */
export function formatHours(hours: number, locale: Locale, grammar: Grammar = "nominative") {
  const fractionDigits = Math.abs(hours) < 9.95 ? 1 : 0;
  return formatQuantity(hours, "hour", locale, { grammar, fractionDigits });
}
