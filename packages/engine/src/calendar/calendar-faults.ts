import { zoneOffsets } from "../stats/zone-offsets.ts";
import { dayOf } from "./local-date.ts";
import type { WorkCalendar } from "./work-calendar.ts";

/** What is wrong with a calendar that a person wrote. */
export type CalendarFault =
  | { readonly code: "calendar.unknown-zone"; readonly zone: string }
  | { readonly code: "calendar.no-hours" }
  | { readonly code: "calendar.bad-date"; readonly date: string }
  /** Weekday 0 where the interval belongs to the exception of `date`. */
  | {
      readonly code: "calendar.bad-interval";
      readonly weekday: number;
      readonly date: string | null;
      readonly fromMinute: number;
      readonly toMinute: number;
    };

/** Everything wrong with a calendar; empty where `compileCalendar` will take it and it opens at all. */
export function calendarFaults(calendar: WorkCalendar): readonly CalendarFault[] {
  const faults: CalendarFault[] = [];
  if (!isZone(calendar.zone)) faults.push({ code: "calendar.unknown-zone", zone: calendar.zone });
  const checkDate = (date: string | null) => {
    if (date !== null && !isDate(date)) faults.push({ code: "calendar.bad-date", date });
  };
  const checkInterval = (weekday: number, date: string | null, from: number, to: number) => {
    const fine = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to;
    if (fine && to <= 1440 && (date !== null || (weekday >= 1 && weekday <= 7))) return;
    const code = "calendar.bad-interval";
    faults.push({ code, weekday, date, fromMinute: from, toMinute: to });
  };
  for (const week of calendar.weeks) {
    checkDate(week.validFrom);
    checkDate(week.validTo);
    for (const o of week.open) checkInterval(o.weekday, null, o.fromMinute, o.toMinute);
  }
  for (const { date, open } of calendar.exceptions) {
    checkDate(date);
    for (const o of open) checkInterval(0, date, o.fromMinute, o.toMinute);
  }
  const opens = calendar.weeks.some((week) => week.open.length > 0);
  if (!opens && !calendar.exceptions.some(({ open }) => open.length > 0)) {
    faults.push({ code: "calendar.no-hours" });
  }
  return faults;
}

function isDate(date: string): boolean {
  try {
    return Number.isFinite(dayOf(date));
  } catch {
    return false;
  }
}

function isZone(zone: string): boolean {
  try {
    return zoneOffsets(zone).zone === zone;
  } catch {
    return false;
  }
}
