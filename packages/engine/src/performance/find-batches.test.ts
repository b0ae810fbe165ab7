import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCalendar } from "../calendar/compile-calendar.ts";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { PRECISION_DAY } from "../log/event-table.ts";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { findBatches } from "./find-batches.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One case an item: it becomes ready when "in" ends, and is signed in [start, end]. */
const item = (readyAtMs: number, startAtMs: number | null, endAtMs: number, resource = "head") => [
  { activity: "in", endAtMs: readyAtMs, resource: `desk ${readyAtMs}` },
  { activity: "sign", endAtMs, resource, ...(startAtMs === null ? {} : { startAtMs }) },
];
const found = (log: ReturnType<typeof logOf>, settings?: { gapMs: number; minSize: number }) => {
  const table = findBatches(wholeLog(log), null, settings);
  if (table.kind !== "found") throw new RangeError("expected batches");
  return table.groups;
};

test.each([
  {
    kind: "simultaneous",
    spans: [
      [100, 110],
      [100, 110],
      [100, 110],
    ],
  },
  {
    kind: "on-start",
    spans: [
      [100, 110],
      [100, 120],
      [100, 125],
    ],
  },
  {
    kind: "on-end",
    spans: [
      [100, 130],
      [105, 130],
      [110, 130],
    ],
  },
  {
    kind: "sequential",
    spans: [
      [100, 105],
      [105, 110],
      [110, 112],
    ],
  },
  {
    kind: "concurrent",
    spans: [
      [100, 105],
      [103, 111],
      [120, 125],
    ],
  },
])("three cases together are a $kind batch", ({ kind, spans }) => {
  const log = logOf(
    spans.map(([start, end], k) => item(k * HOUR - DAY, start * MINUTE, end * MINUTE)),
  );
  // The desk has no starts, so the group of the signatory alone has them.
  const [group] = found(log);
  expect(group).toMatchObject({ kind, batches: 1, batched: 3, instances: 3, piledShare: 1 });
  expect(group.medianSize).toBe(3);
  const ready = [-DAY, HOUR - DAY, 2 * HOUR - DAY];
  const waited = ready.map((at) => spans[0][0] * MINUTE - at);
  expect(group.totalWaitingMs).toBeCloseTo(
    waited.reduce((a, b) => a + b),
    3,
  );
});

test("two cases, or three pieces of one case, are no batch", () => {
  const two = [item(0, 100 * MINUTE, 110 * MINUTE), item(5, 110 * MINUTE, 120 * MINUTE)];
  const one = [[0, 1, 2].flatMap((k) => item(0, (100 + k) * MINUTE, (101 + k) * MINUTE))];
  expect(found(logOf(two))).toEqual([]);
  expect(found(logOf(one))).toEqual([]);
});

test("with ends only, a quick run is a batch where its work had piled up, not where it flowed in", () => {
  const piled = [0, 5, 10].map((k) => item(-k * HOUR, null, (100 + k) * MINUTE));
  const flowing = [0, 5, 10].map((k) => item((90 + k) * MINUTE, null, (100 + k) * MINUTE));
  const [group] = found(logOf(piled));
  expect(group).toMatchObject({ kind: "released", batches: 1, batched: 3, piledShare: 1 });
  expect(found(logOf(flowing))).toEqual([]);
});

test("the gap is measured in working time where a calendar is given", () => {
  // Thursday 16:25 and Friday 8:05: 16 hours apart on the clock, ten minutes of work.
  const evening = 16 * HOUR + 25 * MINUTE;
  const cases = [
    item(0, evening - 10 * MINUTE, evening - 5 * MINUTE),
    item(HOUR, evening - 5 * MINUTE, evening),
    item(2 * HOUR, DAY + 8 * HOUR + 5 * MINUTE, DAY + 8 * HOUR + 10 * MINUTE),
  ];
  const clock = compileCalendar(officeCalendar("LV", "UTC", []), 0, 2 * DAY);
  expect(found(logOf(cases))).toEqual([]);
  const table = findBatches(wholeLog(logOf(cases)), clock);
  expect(table.kind === "found" && table.groups[0].batched).toBe(3);
});

test("the weekday, the hour and the interval of batches are told", () => {
  const weekly = [0, 7, 14].flatMap((day) =>
    [0, 1, 2].map((k) =>
      item(
        (day - 3) * DAY + k * HOUR,
        day * DAY + 9 * HOUR + k * MINUTE,
        day * DAY + 9 * HOUR + (k + 1) * MINUTE,
      ),
    ),
  );
  const [group] = found(logOf(weekly));
  expect(group.batches).toBe(3);
  expect([...group.byWeekday]).toEqual([0, 0, 0, 3, 0, 0, 0]);
  expect(group.byHour[9]).toBe(3);
  expect(group.medianIntervalMs).toBe(7 * DAY);
});

test("waiting for busy hands is not gathering, waiting since they last did the work is", () => {
  const minute = (n: number) => n * MINUTE;
  // Six were ready at 0; three were signed at 100 to 103, the other three after a pause at 200.
  const busy = [100, 101, 102, 200, 201, 202].map((at) => item(0, minute(at), minute(at + 1)));
  const [group] = found(logOf(busy));
  expect(group.batches).toBe(2);
  expect(group.totalWaitingMs).toBe(3 * minute(100) + 3 * minute(200));
  expect(group.gatheringShare).toBeCloseTo((3 * 100 + 3 * 97) / 900, 12);
});

test("times of whole days are too coarse for batches, and that is said", () => {
  const log = logOf([0, 1, 2].map((k) => item(k, 100, 200)));
  const coarse = { ...log, precision: log.precision.map(() => PRECISION_DAY) };
  expect(findBatches(wholeLog(coarse), null)).toEqual({
    kind: "insufficient-precision",
    wholeDayShare: 1,
  });
  expect(findBatches(wholeLog(logOf([])), null)).toMatchObject({ kind: "found", groups: [] });
});

test("batched instances never outnumber instances, and no batch is smaller than asked", () => {
  const spans = fc.array(fc.tuple(fc.nat(500), fc.nat(60), fc.constantFrom("x", "y")), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(spans, fc.integer({ min: 2, max: 4 }), (list, minSize) => {
      const log = logOf(
        list.map(([start, length, who]) =>
          item(-HOUR, start * MINUTE, (start + length) * MINUTE, who),
        ),
      );
      for (const group of found(log, { gapMs: 15 * MINUTE, minSize })) {
        expect(group.batched).toBeLessThanOrEqual(group.instances);
        for (const size of group.sizes) expect(size).toBeGreaterThanOrEqual(minSize);
        expect(group.byWeekday.reduce((a, b) => a + b)).toBe(group.batches);
      }
    }),
    { seed: 1 },
  );
});
