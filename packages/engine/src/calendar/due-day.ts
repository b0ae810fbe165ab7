import type { DeadlineRule } from "./deadline-rule.ts";
import { addMonths, dayOf } from "./local-date.ts";

/** Days on which a term stands still: after `fromDay` up to and including `toDay`. */
export interface SuspendedDays {
  readonly fromDay: number;
  readonly toDay: number;
}

/** A term this many days long or suspended is a mistake in the data, and the count stops there. */
const LONGEST_DAYS = 40_000;

/**
 * The last day of a term, as administrative law counts: the day of the event is not counted; a term
 * in months ends on the same date, or on the last day of a month without it; a last day that is no
 * working day moves to the next one. Suspended days are not counted; suspensions that begin only
 * when the term is over change nothing.
 *
 * @param suspensions In order of `fromDay`, apart from each other.
 * @see Latvia, Administratīvā procesa likums, sections 42 and 43.
 */
export function dueDay(
  rule: DeadlineRule,
  startDay: number,
  isWorkingDay: (day: number) => boolean,
  suspensions: readonly SuspendedDays[] = [],
): number {
  let day: number;
  if (rule.unit === "month") {
    day = addMonths(startDay, rule.amount);
    for (const { fromDay, toDay } of suspensions) {
      if (fromDay < day && toDay > startDay) day += toDay - Math.max(fromDay, startDay);
    }
  } else {
    day = startDay;
    let left = rule.amount;
    while (left > 0 && day - startDay < LONGEST_DAYS) {
      day++;
      if (suspensions.some(({ fromDay, toDay }) => day > fromDay && day <= toDay)) continue;
      if (rule.unit === "calendar-day" || isWorkingDay(day)) left--;
    }
  }
  for (let moved = 0; moved < 366 && !isWorkingDay(day); moved++) day++;
  return day;
}

/** The rule in force on a day: the last one of those valid on it; −1 where none is. */
export function ruleInForce(rules: readonly DeadlineRule[], day: number): number {
  return rules.findLastIndex(
    ({ validFrom, validTo }) =>
      (validFrom === null || day >= dayOf(validFrom)) &&
      (validTo === null || day <= dayOf(validTo)),
  );
}
