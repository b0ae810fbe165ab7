import { nextOpen, type OfficeClock } from "../calendars/office-clock.ts";
import { isoDateOf, minuteOf, minutesPerDay, weekdayOf } from "../calendars/wall-time.ts";
import type { AttributePlan, ProcessPlan, SimulatedCase } from "./office.ts";
import type { Random } from "./random.ts";

/**
 * The cases of one process over the simulated time, by arrival; numbered from 1 each year.
 *
 * The number of a day is Poisson with the season and the weekday of the plan; portals and e-mail
 * are open at any hour, other channels wait for the office to open.
 */
export function arrivalsOf(
  process: ProcessPlan,
  clock: OfficeClock,
  fromDate: string,
  toDate: string,
  random: Random,
): readonly SimulatedCase[] {
  const { perYear, months, weekdays, officeHoursOnly } = process.arrivals;
  const perDay = perYear / 365.25 / (mean(months) * mean(weekdays));
  const arrivals: Omit<SimulatedCase, "caseId">[] = [];
  const end = minuteOf(toDate);
  for (let day = minuteOf(fromDate); day < end; day += minutesPerDay) {
    const month = new Date(day * 60_000).getUTCMonth();
    const rate = perDay * months[month]! * weekdays[weekdayOf(day) - 1]!;
    for (let sum = random.exponential(); sum < rate; sum += random.exponential()) {
      const attributes = Object.fromEntries(
        process.attributes.map((plan) => [plan.key, chosen(plan.values, random)]),
      );
      const inOffice = officeHoursOnly.includes(attributes["channel"] ?? "");
      const at =
        day +
        Math.floor((inOffice ? 8 * 60 : 6 * 60) + random.uniform() * (inOffice ? 8 : 17) * 60);
      const arrivedAt = inOffice ? nextOpen(clock, at) : at;
      if (arrivedAt < end) arrivals.push({ arrivedAt, attributes });
    }
  }
  arrivals.sort((a, b) => a.arrivedAt - b.arrivedAt);
  const numbers = new Map<string, number>();
  return arrivals.map((arrival) => {
    const year = isoDateOf(arrival.arrivedAt).slice(0, 4);
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    return {
      caseId: `${process.casePrefix}/${year}/${String(number).padStart(4, "0")}`,
      ...arrival,
    };
  });
}

/** One of weighted values. */
function chosen(values: AttributePlan["values"], random: Random): string {
  let left = random.uniform() * values.reduce((sum, [, share]) => sum + share, 0);
  for (const [value, share] of values) {
    left -= share;
    if (left < 0) return value;
  }
  return values.at(-1)![0];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
