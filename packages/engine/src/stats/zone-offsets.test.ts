import fc from "fast-check";
import { expect, test } from "vitest";
import { zoneOffsets } from "./zone-offsets.ts";

const riga = zoneOffsets("Europe/Riga");
const wall = (text: string) => Date.parse(`${text}Z`);

test.each([
  { name: "winter", wall: "2026-01-15T12:00", utc: "2026-01-15T10:00", kind: "ok" },
  { name: "summer", wall: "2026-07-15T12:00", utc: "2026-07-15T09:00", kind: "ok" },
  {
    name: "the minute before the gap",
    wall: "2026-03-29T02:59",
    utc: "2026-03-29T00:59",
    kind: "ok",
  },
  { name: "the gap moves forward", wall: "2026-03-29T03:30", utc: "2026-03-29T01:30", kind: "gap" },
  { name: "the end of the gap", wall: "2026-03-29T04:00", utc: "2026-03-29T01:00", kind: "ok" },
  { name: "before the overlap", wall: "2026-10-25T02:59", utc: "2026-10-24T23:59", kind: "ok" },
  {
    name: "the overlap is its first time",
    wall: "2026-10-25T03:30",
    utc: "2026-10-25T00:30",
    kind: "overlap",
  },
  { name: "after the overlap", wall: "2026-10-25T04:00", utc: "2026-10-25T02:00", kind: "ok" },
])("a wall clock in Rīga: $name", ({ wall: text, utc, kind }) => {
  expect(riga.utcFromWall(wall(text))).toEqual({ utcMs: wall(utc), kind });
});

test("Rīga kept local mean time in 1910 and Lithuania no summer time in 2000", () => {
  expect(riga.offsetMinutesAt(wall("1910-01-01T00:00")) * 60).toBeCloseTo(5794, 6);
  expect(zoneOffsets("Europe/Vilnius").offsetMinutesAt(wall("2000-07-01T00:00"))).toBe(120);
});

test("an empty reading stays empty, and UTC never changes", () => {
  expect(riga.utcFromWall(Number.NaN)).toEqual({ utcMs: Number.NaN, kind: "ok" });
  fc.assert(
    fc.property(fc.integer({ min: -2e12, max: 4e12 }), (at) => {
      expect(zoneOffsets("UTC").utcFromWall(at)).toEqual({ utcMs: at, kind: "ok" });
    }),
  );
});

test("an unknown zone is refused", () => {
  expect(() => zoneOffsets("Europe/Nowhere")).toThrow(RangeError);
});

test.each([
  "Europe/Riga",
  "Europe/Amsterdam",
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
])("wall clocks of %s agree with the calendar of the runtime and come back", (zone) => {
  const offsets = zoneOffsets(zone);
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1901, 0) / 1000, max: Date.UTC(2100, 0) / 1000 }),
      (seconds) => {
        const utcMs = seconds * 1000;
        const wallMs = offsets.wallMsFromUtc(utcMs);
        expect(new Date(wallMs).toISOString().slice(0, 19)).toBe(
          format.format(utcMs).replace(" ", "T"),
        );
        const back = offsets.utcFromWall(wallMs);
        expect(back.kind).not.toBe("gap");
        if (back.kind === "ok") expect(back.utcMs).toBe(utcMs);
        else expect(back.utcMs).toBeLessThanOrEqual(utcMs);
      },
    ),
    { seed: 1, numRuns: 400 },
  );
});
