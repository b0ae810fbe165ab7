import fc from "fast-check";
import { expect, test } from "vitest";
import { dayIn } from "./day-in.ts";

test.each([
  { at: "2026-01-31T23:30:00Z", zone: "Europe/Riga", day: "2026-02-01" },
  { at: "2026-01-31T23:30:00Z", zone: "Europe/Vilnius", day: "2026-02-01" },
  { at: "2026-01-31T23:30:00Z", zone: "Europe/London", day: "2026-01-31" },
  { at: "2026-06-30T20:59:59Z", zone: "Europe/Riga", day: "2026-06-30" },
  { at: "2026-06-30T21:00:00Z", zone: "Europe/Riga", day: "2026-07-01" },
  { at: "2026-12-31T22:00:00Z", zone: "Europe/Riga", day: "2027-01-01" },
])("at $at it is $day in $zone", ({ at, zone, day }) => {
  expect(dayIn(new Date(at), zone)).toBe(day);
});

test("since they agreed on summer time the two countries share their day, and it is the day of UTC or the one after", () => {
  const from = Date.parse("2010-01-01");
  const instants = fc.integer({ min: from, max: Date.parse("2100-01-01") });
  fc.assert(
    fc.property(instants, (ms) => {
      const day = dayIn(new Date(ms), "Europe/Riga");
      expect(dayIn(new Date(ms), "Europe/Vilnius")).toBe(day);
      const utc = [0, 86_400_000].map((more) => new Date(ms + more).toISOString().slice(0, 10));
      expect(utc).toContain(day);
    }),
  );
});
