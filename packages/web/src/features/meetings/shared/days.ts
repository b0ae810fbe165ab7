import { formatDay, type Locale } from "@talka/report";

/** Today where the reader is, "2026-03-01". */
export function today(now = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** "2026-03-01" as the language writes it. */
export function sayDay(day: string, locale: Locale, length: "long" | "short" = "long"): string {
  return formatDay(Date.parse(day), locale, "UTC", length);
}

/** First and last day, as one where they are the same. */
export function sayDays(startsOn: string, endsOn: string, locale: Locale): string {
  const first = sayDay(startsOn, locale);
  return startsOn === endsOn ? first : `${first} – ${sayDay(endsOn, locale)}`;
}
