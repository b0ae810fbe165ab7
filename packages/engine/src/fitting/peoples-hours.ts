import type { WorkCalendar, WorkClock } from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import { clockOfPerson, fitCalendars } from "./fit-calendars.ts";
import { fitPeople } from "./fit-people.ts";
import { withStarts } from "./fit-starts.ts";
import { markWork } from "./working-marks.ts";

/**
 * In which hours of the week everybody was seen at work; those of all for −1. People seen too rarely
 * keep the hours of their role, of all, or of the office; holidays are those of the office.
 */
export function peoplesHours(
  log: EventLog,
  office: WorkCalendar | null,
): (resource: number) => WorkClock {
  const { log: started, estimated } = withStarts(log);
  const marks = markWork(log, started.startAtMs, estimated);
  return clockOfPerson(fitCalendars(log, fitPeople(log), marks, office));
}
