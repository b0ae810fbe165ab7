import { dayIn } from "@talka/exchange";
import { formatDay, type Locale } from "@talka/report";

/** A day as people write it: "25 November 2026", or short. */
export function showDay(day: string, locale: Locale, length: "long" | "short" = "long"): string {
  return formatDay(Date.parse(day), locale, "UTC", length);
}

/** "2026-11-25", so many days on. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Today in the zone of Latvia and Lithuania. */
export function todayHere(): string {
  return dayIn(new Date());
}
