import { addDays } from "./days.ts";

/** How often an indicator is measured. */
export const frequencies = ["month", "quarter", "half-year", "year"] as const;
export type Frequency = (typeof frequencies)[number];

/** A period by its name, with its first and last day. */
export interface Period {
  /** "2026-03", "2026-Q1", "2026-H1" or "2026". */
  readonly name: string;
  readonly frequency: Frequency;
  readonly from: string;
  readonly to: string;
}

const monthsOf: Readonly<Record<Frequency, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
};

/** The period of this name; `null` where it names none. */
export function periodOf(name: string): Period | null {
  const found = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/.exec(name);
  if (found === null) return null;
  const [, year = "", month, quarter, half] = found;
  if (month !== undefined) return made(Number(year), Number(month) - 1, "month");
  if (quarter !== undefined) return made(Number(year), (Number(quarter) - 1) * 3, "quarter");
  if (half !== undefined) return made(Number(year), (Number(half) - 1) * 6, "half-year");
  return made(Number(year), 0, "year");
}

/** The period of a frequency in which a day lies. */
export function periodAt(day: string, frequency: Frequency): Period {
  const months = monthsOf[frequency];
  const month = Number(day.slice(5, 7)) - 1;
  return made(Number(day.slice(0, 4)), month - (month % months), frequency);
}

/** The periods that begin and end inside the days given, in order; at most 400. */
export function periodsWithin(frequency: Frequency, from: string, to: string): readonly Period[] {
  const periods: Period[] = [];
  let next = periodAt(from, frequency);
  if (next.from < from) next = periodAt(addDays(next.to, 1), frequency);
  while (next.to <= to && periods.length < 400) {
    periods.push(next);
    next = periodAt(addDays(next.to, 1), frequency);
  }
  return periods;
}

function made(year: number, month: number, frequency: Frequency): Period {
  const y = String(year).padStart(4, "0");
  const m = String(month + 1).padStart(2, "0");
  const months = monthsOf[frequency];
  const name = {
    month: `${y}-${m}`,
    quarter: `${y}-Q${month / 3 + 1}`,
    "half-year": `${y}-H${month / 6 + 1}`,
    year: y,
  }[frequency];
  const last = new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
  return { name, frequency, from: `${y}-${m}-01`, to: last };
}
