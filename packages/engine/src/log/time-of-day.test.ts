import { expect, test } from "vitest";
import { parseTimeOfDay } from "./time-of-day.ts";

const minute = 60_000;

test.each([
  { text: "8:05", ms: 485 * minute, precision: 1 },
  { text: "08.05", ms: 485 * minute, precision: 1 },
  { text: "0805", ms: 485 * minute, precision: 1 },
  { text: "08:05:09", ms: 485 * minute + 9_000, precision: 2 },
  { text: "080509", ms: 485 * minute + 9_000, precision: 2 },
  { text: "08:05:09,2567", ms: 485 * minute + 9_256, precision: 3 },
  { text: "2:05 PM", ms: 845 * minute, precision: 1 },
  { text: "12:00 a.m.", ms: 0, precision: 1 },
  { text: "plkst. 8:05", ms: 485 * minute, precision: 1 },
  { text: "8 val. 05 min.", ms: 485 * minute, precision: 1 },
  { text: "8h05", ms: 485 * minute, precision: 1 },
  { text: "24:00", ms: 1440 * minute, precision: 1 },
])("$text is a time of day", ({ text, ms, precision }) => {
  expect(parseTimeOfDay(text)).toEqual({ ms, precision });
});

test.each([
  "",
  "8",
  "25:00",
  "24:01",
  "8:60",
  "13:00 PM",
  "0:30 AM",
  "O8:05",
  "8:5",
  "8-05",
  "805",
])("“%s” is none", (text) => {
  expect(parseTimeOfDay(text)).toBeNull();
});
