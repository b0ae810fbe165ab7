import fc from "fast-check";
import { expect, test } from "vitest";
import { readDayHours, writeDayHours } from "./day-hours.ts";

test.each([
  { text: "8:00-12:00,12:30-16:30", minutes: [480, 720, 750, 990] },
  { text: " 13–17; 8.30 – 12 ", minutes: [510, 720, 780, 1020] },
  { text: "0:00-24:00", minutes: [0, 1440] },
  { text: "", minutes: [] },
])("hours written as “$text” are understood", ({ text, minutes }) => {
  const read = readDayHours(text);
  expect(read.ok && read.value.flatMap((s) => [s.fromMinute, s.toMinute])).toEqual(minutes);
});

test.each([
  { text: "8:00", code: "hours.form", given: "8:00" },
  { text: "8-12, noon", code: "hours.form", given: "noon" },
  { text: "8:75-9:00", code: "hours.time", given: "8:75-9:00" },
  { text: "8-25", code: "hours.time", given: "8-25" },
  { text: "24-24", code: "hours.time", given: "24-24" },
  { text: "12-8", code: "hours.order", given: "12-8" },
  { text: "8-12, 11-13", code: "hours.overlap", given: "11-13" },
])("hours written as “$text” are refused, and the piece is named", ({ text, code, given }) => {
  const read = readDayHours(text);
  expect(read.ok ? null : read.error).toEqual({ code, given });
});

test("hours survive being written and read", () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 8 });
  fc.assert(
    fc.property(minutes, (drawn) => {
      const sorted = drawn.toSorted((a, b) => a - b);
      const spans = Array.from({ length: Math.floor(sorted.length / 2) }, (_, k) => ({
        fromMinute: sorted[2 * k],
        toMinute: sorted[2 * k + 1],
      }));
      const read = readDayHours(writeDayHours(spans));
      expect(read.ok && read.value).toEqual(spans);
    }),
    { seed: 7 },
  );
});
