import fc from "fast-check";
import { expect, test } from "vitest";
import { type HalfDay, halves } from "../events/event.ts";
import { isRegistrationOpen } from "../registration/registration-open.ts";
import { attendedHours } from "./attended-hours.ts";
import { checkInWindow, openHalfDay } from "./check-in-window.ts";

const halfDay = (day: string, half: HalfDay["half"], hours: number): HalfDay => ({
  day,
  half,
  hours,
  begins: half === "morning" ? "09:00" : "13:00",
  ends: half === "morning" ? "12:00" : "15:30",
});
const days = [
  halfDay("2026-03-28", "morning", 3),
  halfDay("2026-03-28", "afternoon", 2.5),
  halfDay("2026-03-29", "morning", 0.25),
];

test.each([
  { name: "nothing", attended: [], hours: 0 },
  { name: "one half-day", attended: [days[1]!], hours: 2.5 },
  { name: "one twice", attended: [days[1]!, days[1]!], hours: 2.5 },
  { name: "all", attended: days, hours: 5.75 },
  { name: "one of another event", attended: [halfDay("2026-04-01", "morning", 4)], hours: 0 },
])("who attended $name has $hours hours", ({ attended, hours }) => {
  expect(attendedHours(days, attended)).toBe(hours);
});

test("hours are the plain sum over what was attended, in any order and repeated", () => {
  const some = fc.uniqueArray(
    fc.record({
      day: fc.constantFrom("2026-03-01", "2026-03-02", "2026-03-03"),
      half: fc.constantFrom(...halves),
      hours: fc.integer({ min: 1, max: 48 }).map((quarters) => quarters / 4),
    }),
    { selector: ({ day, half }) => `${day} ${half}` },
  );
  fc.assert(
    fc.property(some, fc.array(fc.nat({ max: 5 })), (list, picks) => {
      const attended = picks.flatMap((k) => list[k] ?? []);
      let plain = 0;
      for (const one of list) if (attended.includes(one)) plain += one.hours;
      expect(attendedHours(list, attended)).toBe(plain);
      expect(attendedHours(list, [...attended].reverse())).toBe(plain);
      expect(attendedHours(list, list)).toBeGreaterThanOrEqual(plain);
    }),
  );
});

const iso = (ms: number) => new Date(ms).toISOString();

test("one may check in from before the beginning, on the clock of the place, also when it changes", () => {
  const windows = days.flatMap((one) =>
    (["qr", "self"] as const).map((way) => {
      const { fromMs, untilMs } = checkInWindow(one, "Europe/Riga", way);
      return [iso(fromMs), iso(untilMs)];
    }),
  );
  expect(windows.slice(0, 2)).toEqual([
    ["2026-03-28T06:00:00.000Z", "2026-03-28T10:00:00.000Z"],
    ["2026-03-28T06:30:00.000Z", "2026-03-28T08:00:00.000Z"],
  ]);
  // in the night to 29 March the clocks go forward
  expect(windows.at(-1)).toEqual(["2026-03-29T05:30:00.000Z", "2026-03-29T07:00:00.000Z"]);
});

test.each([
  ["2026-03-28T06:29:59Z", null],
  ["2026-03-28T06:30:00Z", "morning"],
  ["2026-03-28T08:00:00Z", null],
  ["2026-03-28T11:00:00Z", "afternoon"],
])("at %s the half-day open to oneself is %s", (at, half) => {
  expect(openHalfDay(days, "Europe/Riga", "self", Date.parse(at))?.half ?? null).toBe(half);
});

test.each([
  { state: "draft", closesOn: null, at: "2026-03-01T00:00:00Z", isOpen: false },
  { state: "announced", closesOn: null, at: "2026-03-29T20:59:59Z", isOpen: true },
  { state: "announced", closesOn: null, at: "2026-03-29T21:00:00Z", isOpen: false },
  { state: "announced", closesOn: "2026-03-20", at: "2026-03-20T21:59:59Z", isOpen: true },
  { state: "announced", closesOn: "2026-03-20", at: "2026-03-20T22:00:00Z", isOpen: false },
  { state: "announced", closesOn: "2026-05-01", at: "2026-04-01T00:00:00Z", isOpen: false },
  { state: "cancelled", closesOn: null, at: "2026-03-01T00:00:00Z", isOpen: false },
] as const)("$state, until $closesOn, at $at: open is $isOpen", ({ at, isOpen, ...event }) => {
  const time = { ...event, endsOn: "2026-03-29", zone: "Europe/Riga" };
  expect(isRegistrationOpen(time, Date.parse(at))).toBe(isOpen);
});
