import { dateOf, dayOf, weekdayOf } from "@talka/engine";
import { easternEaster, westernEaster } from "./easter.ts";
import type { DatedHoliday, Holiday, HolidayRule } from "./holiday.ts";

const DAY_MS = 86_400_000;

/** Every holiday of a table in [fromYear, toYear], by date, moved free days included. */
export function expandHolidays(
  table: readonly DatedHoliday[],
  fromYear: number,
  toYear: number,
): Holiday[] {
  const found: { day: number; holiday: DatedHoliday; moves: boolean }[] = [];
  for (const holiday of table) {
    const last = Math.min(toYear, holiday.toYear);
    for (let year = Math.max(fromYear, holiday.fromYear); year <= last; year++) {
      const day = dayInYear(holiday.rule, year);
      if (day === null) continue;
      const moves = year >= (holiday.movedFromYear ?? Number.POSITIVE_INFINITY);
      found.push({ day, holiday, moves });
    }
  }
  const free = new Set(found.map(({ day }) => day));
  const result = found.map(({ day, holiday: { names } }) => ({ day, names }));
  for (const { day, holiday, moves } of found) {
    if (!moves || weekdayOf(day) <= 5) continue;
    let next = day + 1;
    while (weekdayOf(next) > 5 || free.has(next)) next++;
    free.add(next);
    result.push({ day: next, names: holiday.names });
  }
  result.sort((a, b) => a.day - b.day);
  return result.map(({ day, names }) => ({ date: dateOf(day), names }));
}

/** The day of a rule in a year; `null` for a single date of another year. */
function dayInYear(rule: HolidayRule, year: number): number | null {
  switch (rule.kind) {
    case "fixed":
      return Date.UTC(year, rule.month - 1, rule.day) / DAY_MS;
    case "easter":
      return (rule.church === "western" ? westernEaster(year) : easternEaster(year)) + rule.offset;
    case "nth-weekday": {
      const first = Date.UTC(year, rule.month - 1, 1) / DAY_MS;
      return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7;
    }
    case "date":
      return Number(rule.date.slice(0, 4)) === year ? dayOf(rule.date) : null;
  }
}
