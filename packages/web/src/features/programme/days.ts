import { formatDay, type Locale } from "@talka/report";

/** "2026-03-01" as the reader's language writes a day; "" where there is none. */
export function dayText(day: string | null, locale: Locale, length: "long" | "short" = "short") {
  return day === null || day === "" ? "" : formatDay(Date.parse(day), locale, "UTC", length);
}

/** Today where the reader is, "2026-03-01". */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
