import { expect, test } from "vitest";
import { calendarFaults } from "./calendar-faults.ts";
import { officeCalendar } from "./office-calendar.ts";

const fine = officeCalendar("LT", "Europe/Vilnius", [], "shortFriday");

test("a calendar of an ordinary office has no fault", () => {
  expect(calendarFaults(fine)).toEqual([]);
});

test.each([
  { code: "calendar.unknown-zone", calendar: { ...fine, zone: "Europe/Nowhere" } },
  { code: "calendar.no-hours", calendar: { ...fine, weeks: [] } },
  {
    code: "calendar.bad-date",
    calendar: { ...fine, exceptions: [{ date: "2026-02-30", open: [], name: "" }] },
  },
  {
    code: "calendar.bad-interval",
    calendar: {
      ...fine,
      exceptions: [{ date: "2026-02-03", open: [{ fromMinute: 600, toMinute: 540 }], name: "" }],
    },
  },
])("a calendar with a mistake is told as $code", ({ code, calendar }) => {
  expect(calendarFaults(calendar).map((fault) => fault.code)).toContain(code);
});
