import type { DatedHoliday, HolidayRule } from "./holiday.ts";

/**
 * A holiday as the generated file writes it: local name, English name, Latvian and Lithuanian name
 * ("" where it has none), then its rules with their years: "0101:1990-2045" (month and day),
 * "E+1:…" and "O+1:…" (days after western or eastern Easter), "5/7#2:…" (second Sunday of May),
 * "=2018-09-24" (once).
 */
export type HolidayLine = readonly [
  local: string,
  en: string,
  lv: string,
  lt: string,
  rules: string,
];

/** Reads the lines of one country. */
export function readTable(lines: readonly HolidayLine[]): DatedHoliday[] {
  return lines.flatMap(([local, en, lv, lt, rules]) => {
    const names = { local, en, lv: lv === "" ? en : lv, lt: lt === "" ? en : lt };
    return rules.split(" ").map((text): DatedHoliday => {
      const [when = "", years = ""] = text.split(":");
      const rule = readRule(when);
      if (rule.kind === "date") {
        const year = Number(rule.date.slice(0, 4));
        return { names, rule, fromYear: year, toYear: year };
      }
      const [from, to = from] = years.split("-").map(Number);
      return { names, rule, fromYear: from ?? 0, toYear: to ?? 0 };
    });
  });
}

function readRule(when: string): HolidayRule {
  if (when.startsWith("=")) return { kind: "date", date: when.slice(1) };
  if (when.startsWith("E") || when.startsWith("O")) {
    const church = when.startsWith("E") ? "western" : "eastern";
    return { kind: "easter", church, offset: Number(when.slice(1)) };
  }
  const nth = /^(\d+)\/(\d)#(\d)$/.exec(when);
  if (nth !== null) {
    const [, month, weekday, count] = nth.map(Number);
    return { kind: "nth-weekday", month: month ?? 0, weekday: weekday ?? 0, nth: count ?? 0 };
  }
  return { kind: "fixed", month: Number(when.slice(0, 2)), day: Number(when.slice(2)) };
}
