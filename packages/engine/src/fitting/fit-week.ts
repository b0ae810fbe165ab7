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
/** So many marks expected in an hour, and at most this share of them seen: it is not worked. */
const SURELY_SEEN = 5;
const MISSING_SHARE = 0.1;

/**
 * The weekly hours in which work is done, from marks of it: the hours of a weekday marked often
 * enough to count on (confidence), lowered until they explain four fifths of the marks (support).
 * With the hours of the office known, these hold but for hours in which somebody is surely missing,
 * so that a short record does not punch holes into a day.
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
  if (office !== null) {
    const officeWeek = weekOf(office);
    if (outsideShare(marks, officeWeek, all) <= OUTSIDE_SHARE) {
      return withinOffice(marks, officeWeek);
    }
  }
  return asIntervals(withoutHoles(includedHours(marks, all), marks, all / seen));
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
  const worked = workedWeekdays(days);
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
  const open = openShares(office);
  let outside = 0;
  for (let h = 0; h < 168; h++) if (open[h] === 0) outside += hours[h];
  return outside / all;
}

/**
 * The hours of the office without those in which somebody is not seen although, by how much they are
 * seen at other hours, they should have been: hours of every day against all hours, then hours of one
 * weekday against the same hour of all. A short record rules nothing out.
 */
function withinOffice(
  { days, hours }: WeekMarks,
  office: readonly OpenInterval[],
): readonly OpenInterval[] {
  const open = openShares(office);
  const worked = workedWeekdays(days);
  const ofHour = new Float64Array(24);
  const exposure = new Float64Array(24);
  for (let h = 0; h < 168; h++) {
    const w = Math.floor(h / 24);
    if (worked[w] === 0 || open[h] === 0) continue;
    ofHour[h % 24] += hours[h];
    exposure[h % 24] += open[h] * days[w];
  }
  const sum = (list: Float64Array) => list.reduce((all, one) => all + one, 0);
  const rate = sum(ofHour) / Math.max(1, sum(exposure));
  const isOpen = Uint8Array.from({ length: 168 }, (_, h) => {
    const w = Math.floor(h / 24);
    const hour = h % 24;
    if (worked[w] === 0 || open[h] === 0) return 0;
    if (isMissing(ofHour[hour], rate * exposure[hour])) return 0;
    const expected = (ofHour[hour] / exposure[hour]) * open[h] * days[w];
    return isMissing(hours[h], expected) ? 0 : 1;
  });
  return asIntervals(isOpen).flatMap((span) =>
    office
      .filter(({ weekday }) => weekday === span.weekday)
      .map(({ weekday, fromMinute, toMinute }) => ({
        weekday,
        fromMinute: Math.max(fromMinute, span.fromMinute),
        toMinute: Math.min(toMinute, span.toMinute),
      }))
      .filter(({ fromMinute, toMinute }) => fromMinute < toMinute),
  );
}

function isMissing(seen: number, expected: number): boolean {
  return expected >= SURELY_SEEN && seen <= MISSING_SHARE * expected;
}

/** Share of each hour of the week that an office is open, 0–1; from Monday 00:00. Length: 168. */
export function openShares(office: readonly OpenInterval[]): Float64Array {
  const shares = new Float64Array(168);
  for (const { weekday, fromMinute, toMinute } of office) {
    for (let hour = Math.floor(fromMinute / 60); hour * 60 < toMinute; hour++) {
      const minutes = Math.min(toMinute, hour * 60 + 60) - Math.max(fromMinute, hour * 60);
      shares[(weekday - 1) * 24 + hour] += minutes / 60;
    }
  }
  return shares;
}

/** 1 for weekdays on which somebody works at all. */
function workedWeekdays(days: Uint32Array): Uint8Array {
  const busiest = days.reduce((most, count) => Math.max(most, count), 0);
  return Uint8Array.from(days, (count) => (count >= WEEKDAY_SHARE * busiest ? 1 : 0));
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
