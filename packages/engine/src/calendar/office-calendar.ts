import type { DayException, OpenInterval, WeekHours, WorkCalendar } from "./work-calendar.ts";

/** Hours of a week as offices keep them: what `officeCalendar` can begin with. */
export const OFFICE_HOURS = {
  /** Eight hours, Monday to Friday, half an hour for lunch: the default. */
  even: everyDay(["8:00-12:00", "12:30-16:30"], 5),
  /** A late Monday for residents and a short Friday, 40 hours in all; usual in Latvian municipalities. */
  lateMonday: [
    ...dayHours(1, ["8:00-12:00", "12:30-18:00"]),
    ...[2, 3, 4].flatMap((weekday) => dayHours(weekday, ["8:00-12:00", "12:30-16:30"])),
    ...dayHours(5, ["8:00-12:00", "12:30-15:00"]),
  ],
  /** A quarter more from Monday to Thursday and a short Friday, 40 hours; usual in Lithuanian municipalities. */
  shortFriday: [
    ...[1, 2, 3, 4].flatMap((weekday) => dayHours(weekday, ["8:00-12:00", "12:45-17:00"])),
    ...dayHours(5, ["8:00-12:00", "12:45-15:45"]),
  ],
  /** Day and night: working time is then clock time, but for days given as closed. */
  always: everyDay(["0:00-24:00"], 7),
} as const satisfies Record<string, readonly OpenInterval[]>;

/** Name of a set of office hours. */
export type OfficeHoursName = keyof typeof OFFICE_HOURS;

/**
 * A calendar of an office in a country: its hours every week, closed on the given holidays.
 *
 * @param country ISO 3166-1 alpha-2, for display.
 * @param zone IANA zone.
 * @param holidays As `@talka/holidays` gives them, and moved working days.
 */
export function officeCalendar(
  country: string,
  zone: string,
  holidays: readonly DayException[],
  hours: OfficeHoursName = "even",
): WorkCalendar {
  const week: WeekHours = { validFrom: null, validTo: null, open: OFFICE_HOURS[hours] };
  return { zone, weeks: [week], exceptions: holidays, holidayCountry: country };
}

function everyDay(spans: readonly string[], days: number): readonly OpenInterval[] {
  return Array.from({ length: days }, (_, d) => dayHours(d + 1, spans)).flat();
}

function dayHours(weekday: number, spans: readonly string[]): readonly OpenInterval[] {
  return spans.map((span) => {
    const [fromMinute, toMinute] = span.split("-").map((time) => {
      const [hours, minutes] = time.split(":").map(Number);
      return hours * 60 + minutes;
    });
    return { weekday, fromMinute, toMinute };
  });
}
