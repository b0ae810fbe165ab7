import { monthsInDate } from "../words/calendar-words.ts";
import { formatDay } from "../words/format-day.ts";
import { joinList } from "../words/join-names.ts";
import type { Locale } from "../words/translate.ts";

/** "in March" as it stands after a day: the locative. */
const inMonthsLv = [
  "janvārī",
  "februārī",
  "martā",
  "aprīlī",
  "maijā",
  "jūnijā",
  "jūlijā",
  "augustā",
  "septembrī",
  "oktobrī",
  "novembrī",
  "decembrī",
];

/** "until March": the dative. */
const untilMonthsLv = [
  "janvārim",
  "februārim",
  "martam",
  "aprīlim",
  "maijam",
  "jūnijam",
  "jūlijam",
  "augustam",
  "septembrim",
  "oktobrim",
  "novembrim",
  "decembrim",
];

interface MonthOfDays {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Runs of days that follow one another: first and last. */
  readonly runs: readonly (readonly [number, number])[];
}

/**
 * When something happened, as it stands inside a sentence: "2018. gada 15., 16., 22. un 23. maijā",
 * "2026 m. kovo 1 d.", "on 1–3 March 2026". Three days or more that follow one another become a span.
 *
 * @param days "2026-03-01" each, in any order; repeated days count once.
 * @returns "" for no days.
 */
export function onDaysInWords(days: readonly string[], locale: Locale): string {
  const months = monthsOf([...new Set(days)].sort());
  const parts = months.map((month, index) => {
    const isNewYear = months[index - 1]?.year !== month.year;
    return monthInWords(month, isNewYear, locale);
  });
  const joined = joinList(parts, locale);
  return locale === "en" && joined !== "" ? `on ${joined}` : joined;
}

/** A day as it stands after "līdz", "iki" and "by": "2026. gada 1. martam", "1 March 2026". */
export function untilDayInWords(day: string, locale: Locale): string {
  if (locale !== "lv") return formatDay(Date.parse(day), locale, "UTC");
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return `${year}. gada ${date}. ${untilMonthsLv[month - 1]}`;
}

/** Every day from the first to the last, "2026-03-01" each; at most 366. */
export function daysBetween(firstDay: string, lastDay: string): readonly string[] {
  const days: string[] = [];
  const last = Date.parse(lastDay);
  for (let at = Date.parse(firstDay); at <= last && days.length < 366; at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

function monthInWords({ year, month, runs }: MonthOfDays, isNewYear: boolean, locale: Locale) {
  const dot = locale === "lv" ? "." : "";
  const numbers = runs.flatMap(([from, to]) => {
    if (to - from < 2) return from === to ? [`${from}${dot}`] : [`${from}${dot}`, `${to}${dot}`];
    return [`${from}${dot}–${to}${dot}`];
  });
  const name = (locale === "lv" ? inMonthsLv : monthsInDate[locale])[month - 1];
  const list = joinList(numbers, locale);
  switch (locale) {
    case "lv":
      return `${isNewYear ? `${year}. gada ` : ""}${list} ${name}`;
    case "lt":
      return `${isNewYear ? `${year} m. ` : ""}${name} ${list} d.`;
    case "en":
      return `${list} ${name} ${year}`;
  }
}

function monthsOf(days: readonly string[]): readonly MonthOfDays[] {
  const months: { year: number; month: number; runs: [number, number][] }[] = [];
  for (const day of days) {
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    const last = months.at(-1);
    if (last?.year !== year || last.month !== month) {
      months.push({ year, month, runs: [[date, date]] });
      continue;
    }
    const run = last.runs.at(-1);
    if (run?.[1] === date - 1) run[1] = date;
    else last.runs.push([date, date]);
  }
  return months;
}
