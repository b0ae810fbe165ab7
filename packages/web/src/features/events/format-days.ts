import type { HalfDay } from "@talka/exchange";
import { eventWords, formatDay, type Locale, translator } from "@talka/report";

/** A day of the calendar in words, whatever zone the reader is in. */
export function dayText(day: string, locale: Locale, length: "long" | "short" = "long"): string {
  return formatDay(Date.parse(day), locale, "UTC", length);
}

/** One day or the first and the last of several. */
export function daysText(
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
  locale: Locale,
): string {
  const first = dayText(startsOn, locale);
  return startsOn === endsOn ? first : `${first} – ${dayText(endsOn, locale)}`;
}

/** "1 March 2026, morning". */
export function halfDayText({ day, half }: Pick<HalfDay, "day" | "half">, locale: Locale): string {
  return `${dayText(day, locale)}, ${translator(eventWords, locale)("half", { half })}`;
}
