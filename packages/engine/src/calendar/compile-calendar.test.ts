import fc from "fast-check";
import { expect, test } from "vitest";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import { compileCalendar } from "./compile-calendar.ts";
import { dateOf, dayOf, dayOfWall, weekdayOf } from "./local-date.ts";
import { OFFICE_HOURS, officeCalendar } from "./office-calendar.ts";
import type { WorkCalendar } from "./work-calendar.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const riga = zoneOffsets("Europe/Riga");
const at = (text: string) => riga.utcMsFromWall(Date.parse(`${text}Z`));

const office = officeCalendar("LV", "Europe/Riga", [
  { date: "2026-11-18", open: [], name: "Proclamation of the Republic" },
  { date: "2026-11-21", open: [{ fromMinute: 480, toMinute: 720 }], name: "Moved working day" },
]);
const clock = compileCalendar(office, at("2026-11-01T00:00"), at("2026-12-01T00:00"));

test.each([
  { name: "inside one morning", from: "2026-11-16T08:00", to: "2026-11-16T09:30", hours: 1.5 },
  { name: "over lunch", from: "2026-11-16T11:00", to: "2026-11-16T13:30", hours: 2 },
  { name: "over a night", from: "2026-11-16T16:00", to: "2026-11-17T09:00", hours: 1.5 },
  { name: "over a holiday", from: "2026-11-17T16:00", to: "2026-11-19T09:00", hours: 1.5 },
  { name: "on a moved Saturday", from: "2026-11-20T16:30", to: "2026-11-23T08:00", hours: 4 },
  {
    name: "of a whole week with a holiday",
    from: "2026-11-16T00:00",
    to: "2026-11-21T00:00",
    hours: 32,
  },
  { name: "on a Sunday", from: "2026-11-22T00:00", to: "2026-11-23T00:00", hours: 0 },
  { name: "backwards", from: "2026-11-17T09:00", to: "2026-11-16T09:00", hours: 0 },
  { name: "far before the span", from: "1999-03-01T08:00", to: "1999-03-02T08:00", hours: 8 },
  { name: "far after the span", from: "2080-01-01T08:00", to: "2080-01-02T00:00", hours: 8 },
])("working time $name", ({ from, to, hours }) => {
  expect(clock.workMs(at(from), at(to))).toBe(hours * HOUR);
});

test.each([
  { name: "an hour in the morning", from: "2026-11-16T08:00", hours: 1, to: "2026-11-16T09:00" },
  { name: "to the very end of a day", from: "2026-11-16T08:00", hours: 8, to: "2026-11-16T16:30" },
  { name: "over the night", from: "2026-11-16T16:00", hours: 1, to: "2026-11-17T08:30" },
  { name: "over the holiday", from: "2026-11-17T16:00", hours: 1, to: "2026-11-19T08:30" },
  { name: "nothing", from: "2026-11-22T10:00", hours: 0, to: "2026-11-22T10:00" },
  { name: "a thousand days", from: "2026-11-23T08:00", hours: 8000, to: "2030-09-20T16:30" },
])("adding $name of work", ({ from, hours, to }) => {
  expect(clock.addWorkMs(at(from), hours * HOUR)).toBe(at(to));
});

test("a working day of the default office has eight hours", () => {
  expect(clock.workingDayMs).toBe(8 * HOUR);
  for (const hours of ["even", "lateMonday", "shortFriday"] as const) {
    const week = OFFICE_HOURS[hours].reduce((sum, o) => sum + o.toMinute - o.fromMinute, 0);
    expect(week).toBe(40 * 60);
  }
});

test("an office that never opens again never finishes the work", () => {
  const closed: WorkCalendar = { ...office, weeks: [], exceptions: [] };
  const shut = compileCalendar(closed, 0, 0);
  expect(shut.addWorkMs(0, 1)).toBe(Number.POSITIVE_INFINITY);
  expect(shut.workMs(0, 1e13)).toBe(0);
  expect(shut.workingDayMs).toBe(0);
  expect(() => shut.addWorkMs(0, -1)).toThrow(RangeError);
});

test("the week that is valid on a day holds, the last of several", () => {
  const summer = [{ weekday: 1, fromMinute: 540, toMinute: 600 }];
  const dated = compileCalendar(
    {
      ...office,
      weeks: [...office.weeks, { validFrom: "2026-06-01", validTo: "2026-06-29", open: summer }],
    },
    at("2026-05-01T00:00"),
    at("2026-05-02T00:00"),
  );
  expect(dated.workMs(at("2026-06-01T00:00"), at("2026-06-02T00:00"))).toBe(HOUR);
  expect(dated.workMs(at("2026-06-02T00:00"), at("2026-06-03T00:00"))).toBe(0);
  expect(dated.workMs(at("2026-06-29T00:00"), at("2026-06-30T00:00"))).toBe(HOUR);
  expect(dated.workMs(at("2026-07-01T00:00"), at("2026-07-02T00:00"))).toBe(8 * HOUR);
});

const zones = fc.constantFrom(
  "Europe/Riga",
  "Europe/Vilnius",
  "America/Sao_Paulo",
  "Asia/Kathmandu",
);
const instants = fc.integer({ min: Date.UTC(1985, 0, 1), max: Date.UTC(2040, 0, 1) });

test("a calendar open day and night gives clock time, in every zone and over clock changes", () => {
  fc.assert(
    fc.property(zones, instants, fc.nat(400 * 24 * HOUR), (zone, from, length) => {
      const always = officeCalendar("LV", zone, [], "always");
      const open = compileCalendar(always, from, from);
      expect(open.workMs(from, from + length)).toBe(length);
      expect(open.addWorkMs(from, length)).toBe(from + length);
    }),
    { seed: 1, numRuns: 60 },
  );
});

const weeks = fc.array(
  fc
    .record({ weekday: fc.integer({ min: 1, max: 7 }), a: fc.nat(1440), b: fc.nat(1440) })
    .map(({ weekday, a, b }) => ({
      weekday,
      fromMinute: Math.min(a, b),
      toMinute: Math.max(a, b),
    })),
  { minLength: 1, maxLength: 12 },
);
const calendars = fc.record({ zone: zones, open: weeks }).map(
  ({ zone, open }): WorkCalendar => ({
    zone,
    weeks: [{ validFrom: null, validTo: null, open }],
    exceptions: [{ date: "2021-03-28", open: [{ fromMinute: 100, toMinute: 300 }], name: "" }],
    holidayCountry: null,
  }),
);

test("working time is additive, and adding it back is its inverse", () => {
  fc.assert(
    fc.property(calendars, instants, fc.nat(1e10), fc.nat(1e10), (calendar, a, ab, bc) => {
      const work = compileCalendar(calendar, a, a);
      const [b, c] = [a + ab, a + ab + bc];
      expect(work.workMs(a, b) + work.workMs(b, c)).toBe(work.workMs(a, c));
      const worked = work.workMs(a, b);
      const back = work.addWorkMs(a, worked);
      expect(back).toBeLessThanOrEqual(b);
      expect(work.workMs(a, back)).toBe(worked);
    }),
    { seed: 2, numRuns: 100 },
  );
});

test("working time equals a count of open minutes, one by one", () => {
  fc.assert(
    fc.property(
      calendars,
      fc.integer({ min: Date.UTC(2021, 2, 20), max: Date.UTC(2021, 2, 30) }),
      fc.nat(6 * 1440),
      (calendar, from, minutes) => {
        const start = Math.floor(from / MINUTE) * MINUTE;
        const end = start + minutes * MINUTE;
        const work = compileCalendar(calendar, start, end);
        expect(work.workMs(start, end)).toBe(openMinutes(calendar, start, end) * MINUTE);
        expect(work.isOpen(start)).toBe(openMinutes(calendar, start, start + MINUTE) === 1);
      },
    ),
    { seed: 3, numRuns: 60 },
  );
});

/** Slow and plain: asks of every minute what the wall clock shows. Right outside autumn overlaps. */
function openMinutes(calendar: WorkCalendar, start: number, end: number): number {
  const zone = zoneOffsets(calendar.zone);
  let count = 0;
  for (let t = start; t < end; t += MINUTE) {
    const wall = zone.wallMsFromUtc(t);
    const day = dayOfWall(wall);
    const minute = (wall - day * 86_400_000) / MINUTE;
    const exception = calendar.exceptions.find(({ date }) => date === dateOf(day));
    const open =
      exception?.open ?? calendar.weeks[0].open.filter((o) => o.weekday === weekdayOf(day));
    if (open.some((o) => minute >= o.fromMinute && minute < o.toMinute)) count++;
  }
  return count;
}

test("the short night of spring and the long one of autumn count their true hours", () => {
  const nights = {
    ...office,
    weeks: [{ validFrom: null, validTo: null, open: OFFICE_HOURS.always }],
  };
  const night = compileCalendar({ ...nights, exceptions: [] }, at("2026-01-01T00:00"), 0);
  const dayLength = (date: string, next: string) =>
    night.workMs(at(`${date}T00:00`), at(`${next}T00:00`));
  expect(dayLength("2026-03-29", "2026-03-30")).toBe(23 * HOUR);
  expect(dayLength("2026-10-25", "2026-10-26")).toBe(25 * HOUR);
  expect(dayOf("2026-10-25") - dayOf("2026-03-29")).toBe(210);
});
