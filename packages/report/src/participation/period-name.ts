import { periodOf } from "@talka/exchange";
import { formatMonth } from "../words/format-day.ts";
import { type Locale, translator } from "../words/translate.ts";
import { participationWords } from "./participation-words.ts";

/** "2026-Q1" in words: "2026. gada 1. ceturksnis"; what names no period stays as it is. */
export function periodName(name: string, locale: Locale): string {
  const period = periodOf(name);
  if (period === null) return name;
  const say = translator(participationWords, locale);
  const year = name.slice(0, 4);
  switch (period.frequency) {
    case "year":
      return year;
    case "month":
      return formatMonth(Date.parse(period.from), locale, "UTC");
    case "quarter":
      return say("quarter", { year, n: name.slice(6) });
    case "half-year":
      return say("half", { year, n: name.slice(6) });
  }
}
