import { hoursOnDay } from "../calendar/open-days.ts";
import type { OpenInterval, WorkCalendar } from "../calendar/work-calendar.ts";
import type { WeekMarks } from "./working-marks.ts";

/** Days seen below this make nobody's hours known. */
const FEWEST_DAYS = 20;
/** A weekday on which somebody is seen this much more rarely than on the busiest is a day off. */
const WEEKDAY_SHARE = 0.2;
/** An hour counts where it is marked on this share of the days seen … */
const CONFIDENCE = 0.1;
/** … or on fewer, until the hours that count hold this share of all marks. */
const SUPPORT = 0.8;
const LEAST_CONFIDENCE = 0.01;
/** A pause must be this quiet beside the hours around it; and days must have marks enough to tell. */
const PAUSE_SHARE = 0.25;
const MARKS_FOR_PAUSES = 3;
/** Somebody with more marks than this outside the office's hours keeps hours of their own. */
const OUTSIDE_SHARE = 0.1;

/**
 * The weekly hours in which work is done, from marks of it: the hours of a weekday marked often
 * enough to count on (confidence), lowered until they explain four fifths of the marks (support).
 * With the hours of the office known, these hold from the first to the last such hour, so that a
 * short record does not punch holes into a day.
 *
 * @returns `null` where too few days are seen, or no hour at all.
 * @see N. Martin, B. Depaire, A. Caris, D. Schepers, "Retrieving the resource availability calendars
 *   of a process from an event log", Information Systems 88, 2020; M. Camargo, M. Dumas,
 *   O. González-Rojas, "Automated discovery of business process simulation models from event logs",
 *   Decision Support Systems 134, 2020 (support and confidence).
 */
export function fitWeek(
  marks: WeekMarks,
  office: WorkCalendar | null,
): readonly OpenInterval[] | null {
  const seen = marks.days.reduce((sum, days) => sum + days, 0);
  const all = marks.hours.reduce((sum, count) => sum + count, 0);
  if (seen < FEWEST_DAYS || all === 0) return null;
  const included = includedHours(marks, all);
  if (office !== null) {
    const officeWeek = weekOf(office);
    if (outsideShare(marks, officeWeek, all) <= OUTSIDE_SHARE) {
      return withinOffice(included, officeWeek);
    }
  }
  return asIntervals(withoutHoles(included, marks, all / seen));
}

/** The opening hours of the week valid last. */
export function weekOf({ weeks }: WorkCalendar): readonly OpenInterval[] {
  // A Monday late enough that every dated week has begun, and the open-ended ones still hold.
  const lastStart = weeks.reduce((last, { validFrom }) => Math.max(last, dayAfter(validFrom)), 4);
  const monday = lastStart + ((11 - (lastStart % 7)) % 7);
  return [0, 1, 2, 3, 4, 5, 6].flatMap((d) =>
    hoursOnDay(weeks, monday + d).map((span) => ({ weekday: d + 1, ...span })),
  );
}

function dayAfter(date: string | null): number {
  return date === null ? 4 : Math.floor(Date.parse(date) / 86_400_000) + 1;
}

function includedHours({ days, hours }: WeekMarks, all: number): Uint8Array {
  const busiest = days.reduce((most, count) => Math.max(most, count), 0);
  const worked = days.map((count) => (count >= WEEKDAY_SHARE * busiest ? 1 : 0));
  let possible = 0;
  for (let h = 0; h < 168; h++) if (worked[Math.floor(h / 24)] === 1) possible += hours[h];
  const included = new Uint8Array(168);
  for (let least = CONFIDENCE; ; least /= 2) {
    let held = 0;
    for (let h = 0; h < 168; h++) {
      const w = Math.floor(h / 24);
      included[h] = worked[w] === 1 && hours[h] > 0 && hours[h] >= least * days[w] ? 1 : 0;
      if (included[h] === 1) held += hours[h];
    }
    if (held >= SUPPORT * Math.min(all, possible) || least < LEAST_CONFIDENCE) return included;
  }
}

function outsideShare({ hours }: WeekMarks, office: readonly OpenInterval[], all: number): number {
  const open = new Uint8Array(168);
  for (const { weekday, fromMinute, toMinute } of office) {
    const from = (weekday - 1) * 24 + Math.floor(fromMinute / 60);
    open.fill(1, from, (weekday - 1) * 24 + Math.ceil(toMinute / 60));
  }
  let outside = 0;
  for (let h = 0; h < 168; h++) if (open[h] === 0) outside += hours[h];
  return outside / all;
}

/** The office's hours of a weekday from its first to its last included hour; an hour more at each
 * end, because a day's first and last hour leave fewer marks. */
function withinOffice(
  included: Uint8Array,
  office: readonly OpenInterval[],
): readonly OpenInterval[] {
  return office.flatMap(({ weekday, fromMinute, toMinute }) => {
    const ofDay = included.subarray((weekday - 1) * 24, weekday * 24);
    const first = ofDay.indexOf(1);
    if (first < 0) return [];
    const from = Math.max(fromMinute, (first - 1) * 60);
    const to = Math.min(toMinute, (ofDay.lastIndexOf(1) + 2) * 60);
    return from < to ? [{ weekday, fromMinute: from, toMinute: to }] : [];
  });
}

/** Fills single empty hours, unless the record is full enough to show that they are pauses. */
function withoutHoles(included: Uint8Array, { hours }: WeekMarks, perDay: number): Uint8Array {
  const filled = included.slice();
  for (let h = 1; h < 167; h++) {
    if (included[h] === 1 || included[h - 1] === 0 || included[h + 1] === 0) continue;
    if (h % 24 === 0 || h % 24 === 23) continue;
    const around = (hours[h - 1] + hours[h + 1]) / 2;
    if (perDay >= MARKS_FOR_PAUSES && hours[h] < PAUSE_SHARE * around) continue;
    filled[h] = 1;
  }
  return filled;
}

function asIntervals(included: Uint8Array): readonly OpenInterval[] {
  const open: OpenInterval[] = [];
  for (let d = 0; d < 7; d++) {
    for (let h = 0; h < 24; ) {
      if (included[d * 24 + h] === 0) {
        h++;
        continue;
      }
      const from = h;
      while (h < 24 && included[d * 24 + h] === 1) h++;
      open.push({ weekday: d + 1, fromMinute: from * 60, toMinute: h * 60 });
    }
  }
  return open;
}
