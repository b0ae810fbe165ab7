import fc from "fast-check";
import { expect, test } from "vitest";
import { abstractActivities } from "./abstract-activities.ts";
import { applyFilters } from "./apply-filters.ts";
import type { EventLog } from "./event-log.ts";
import type { ActivityLevel, CaseFilter, LogFilter } from "./log-filter.ts";
import { type EventSpec, logOf } from "./log-of.ts";
import type { LogView } from "./log-view.ts";
import { renameResources, selectColumns } from "./rename.ts";

const MINUTE = 60_000;
const at = (activity: string, minute: number, resource?: string): EventSpec => ({
  activity,
  endAtMs: minute * MINUTE,
  ...(resource === undefined ? {} : { resource }),
});

const log: EventLog = {
  ...logOf([
    [at("a", 0, "x"), at("b", 10, "y"), at("c", 20, "x")],
    [at("a", 100, "x"), at("c", 110, "x"), at("b", 200, "z")],
    [at("a", 5, "y"), at("a", 6, "y")],
    [at("b", 300), at("a", 310, "x")],
  ]),
  caseAttributes: [
    { kind: "text", name: "kind", codes: Int32Array.of(0, 1, 0, -1), values: ["road", "sign"] },
    { kind: "number", name: "fee", values: Float64Array.of(5, 10, Number.NaN, 20) },
  ],
  eventAttributes: [
    {
      kind: "text",
      name: "phase",
      codes: Int32Array.of(0, 0, 1, 0, 1, 1, 0, 0, 1, -1),
      values: ["first", "second"],
    },
  ],
};

const casesOf = (view: LogView) => [...view.cases].map((c) => view.log.caseIds[c]).join("");
const traceOf = ({ caseStart, activity, activityNames }: EventLog) =>
  Array.from({ length: caseStart.length - 1 }, (_, c) =>
    Array.from(activity.slice(caseStart[c], caseStart[c + 1]), (a) => activityNames[a]).join(""),
  );
const values = (...some: string[]) => ({ kind: "values", values: some, orEmpty: false }) as const;
const frame = (mode: "contained" | "intersecting" | "starting-in" | "ending-in") =>
  ({ kind: "time-frame", mode, fromMs: 0, toMs: 110 * MINUTE }) as const;

function follower(
  first: string,
  next: string,
  directly: boolean,
  withinMs: number | null,
): LogFilter {
  return { kind: "follower", first, second: next, directly, withinMs, keep: true };
}

const table: readonly (readonly [string, LogFilter, string])[] = [
  ["contained in a time frame", frame("contained"), "13"],
  ["meeting a time frame", frame("intersecting"), "123"],
  ["starting in a time frame", frame("starting-in"), "123"],
  ["ending in a time frame", frame("ending-in"), "13"],
  ["of any time", { kind: "time-frame", mode: "contained", fromMs: null, toMs: null }, "1234"],
  [
    "by a case attribute",
    { kind: "attribute", name: "kind", match: values("road"), keep: true },
    "13",
  ],
  [
    "by a case attribute or none",
    { kind: "attribute", name: "kind", match: { ...values("road"), orEmpty: true }, keep: true },
    "134",
  ],
  [
    "by a range of numbers, both ends included",
    { kind: "attribute", name: "fee", match: { kind: "range", min: 5, max: 10 }, keep: true },
    "12",
  ],
  ["by a number as text", { kind: "attribute", name: "fee", match: values("20"), keep: true }, "4"],
  [
    "not by an event attribute",
    { kind: "attribute", name: "phase", match: values("second"), keep: false },
    "3",
  ],
  [
    "by who did any event",
    { kind: "attribute", name: "resource", match: values("y", "z"), keep: true },
    "123",
  ],
  [
    "where somebody is unknown",
    { kind: "attribute", name: "resource", match: { ...values(), orEmpty: true }, keep: true },
    "4",
  ],
  [
    "by an attribute the log lacks",
    { kind: "attribute", name: "?", match: values("x"), keep: true },
    "",
  ],
  ["by first activity", { kind: "endpoints", start: ["b"], end: null, keep: true }, "4"],
  ["not by both ends", { kind: "endpoints", start: ["a"], end: ["c", "a"], keep: false }, "24"],
  [
    "by variant",
    { kind: "variant", variants: [["a", "c", "b"], ["a", "a"], ["?"]], keep: true },
    "23",
  ],
  ["with any activity", { kind: "activity", activities: ["c", "?"], all: false, keep: true }, "12"],
  [
    "with all activities",
    { kind: "activity", activities: ["b", "c"], all: true, keep: true },
    "12",
  ],
  ["without an activity", { kind: "activity", activities: ["c"], all: false, keep: false }, "34"],
  ["followed directly", follower("a", "b", true, null), "1"],
  ["followed at any time", follower("a", "b", false, null), "12"],
  ["followed soon, the nearest counting", follower("a", "b", false, 10 * MINUTE), "1"],
  ["followed by the same", follower("a", "a", true, null), "3"],
  [
    "by lead time",
    { kind: "performance", measure: "lead-ms", min: 10 * MINUTE, max: 20 * MINUTE, keep: true },
    "14",
  ],
  [
    "by number of events",
    { kind: "performance", measure: "events", min: null, max: 2, keep: true },
    "34",
  ],
  ["with anything repeated", { kind: "rework", activity: null, times: 2, keep: true }, "3"],
  ["without a repeated activity", { kind: "rework", activity: "b", times: 2, keep: false }, "1234"],
];

test.each(table)("cases %s", (_, filter, expected) => {
  const view = applyFilters(log, [filter]);
  expect(casesOf(view)).toBe(expected);
  expect(view.eventsDropped).toBe(false);
  expect(view.log).toBe(log);
});

test("a filter and its opposite share the cases out between them, and filters compose", () => {
  const some = fc.constantFrom(...table.map(([, filter]) => filter as CaseFilter));
  fc.assert(
    fc.property(fc.array(some, { maxLength: 4 }), some, (filters, last) => {
      const all = applyFilters(log, [...filters, last]);
      const apart = filters.concat(last).map((filter) => casesOf(applyFilters(log, [filter])));
      expect(casesOf(all)).toBe(
        [..."1234"].filter((c) => apart.every((one) => one.includes(c))).join(""),
      );
      if (last.kind === "time-frame") return;
      const opposite = applyFilters(log, [...filters, { ...last, keep: !last.keep }]);
      expect(all.cases.length + opposite.cases.length).toBe(
        applyFilters(log, filters).cases.length,
      );
    }),
  );
});

test.each<readonly [string, LogFilter, readonly string[]]>([
  [
    "some activities",
    { kind: "event-activity", activities: ["a"], keep: false },
    ["bc", "cb", "b"],
  ],
  [
    "all but some activities",
    { kind: "event-activity", activities: ["c"], keep: true },
    ["c", "c"],
  ],
  [
    "an attribute",
    { kind: "event-attribute", name: "phase", match: values("second"), keep: true },
    ["c", "cb", "b"],
  ],
  ["a time", { kind: "event-time", fromMs: 6 * MINUTE, toMs: 110 * MINUTE }, ["bc", "a", "a"]],
])("events by %s are dropped, emptied cases too, and the view says so", (_, filter, expected) => {
  const view = applyFilters(log, [filter]);
  expect(traceOf(view.log)).toEqual(expected);
  expect(view.eventsDropped).toBe(true);
  expect(view.log.caseIds.length).toBe(expected.length);
});

test("filters after an event filter see its log", () => {
  const view = applyFilters(log, [
    { kind: "attribute", name: "kind", match: values("road"), keep: true },
    { kind: "event-activity", activities: ["b"], keep: false },
    { kind: "variant", variants: [["a", "c"]], keep: true },
  ]);
  expect(casesOf(view)).toBe("1");
  expect(view.log.caseAttributes[1].values).toEqual(Float64Array.of(5, Number.NaN));
});

test("ties are found anew between events that dropping made neighbours", () => {
  const tied = logOf([[at("a", 1), at("b", 1), at("c", 1), at("d", 2)]]);
  const view = applyFilters(tied, [{ kind: "event-activity", activities: ["b"], keep: false }]);
  expect([...view.log.tiedWithPrevious]).toEqual([0, 1, 0]);
});

test.each<readonly [string, ActivityLevel, readonly string[]]>([
  ["task", { kind: "task" }, ["01_A_1", "01_A_2", "02_B_1", "01_A_1"]],
  ["phase by prefix", { kind: "prefix", separator: "_", parts: 1 }, ["01", "02", "01"]],
  ["longer prefix", { kind: "prefix", separator: "_", parts: 2 }, ["01_A", "02_B", "01_A"]],
  ["first occurrence", { kind: "first-occurrence" }, ["01_A_1", "01_A_2", "02_B_1"]],
  ["attribute", { kind: "attribute", name: "resource" }, ["x", "y", "—"]],
  ["attribute the log lacks", { kind: "attribute", name: "?" }, ["—"]],
])("activities at the level of %s", (_, level, expected) => {
  const coarse = abstractActivities(
    logOf([[at("01_A_1", 1, "x"), at("01_A_2", 2, "x"), at("02_B_1", 3, "y"), at("01_A_1", 4)]]),
    level,
  );
  expect(Array.from(coarse.activity, (a) => coarse.activityNames[a])).toEqual(expected);
});

test("a phase spans from the first of its events to the last", () => {
  const coarse = abstractActivities(
    logOf([[at("1.a", 1, "x"), at("1.b", 5, "y"), at("2.a", 9, "x")]]),
    { kind: "prefix", separator: ".", parts: 1 },
  );
  expect(coarse.startAtMs).toEqual(Float64Array.of(MINUTE, Number.NaN));
  expect(coarse.endAtMs).toEqual(Float64Array.of(5 * MINUTE, 9 * MINUTE));
  expect(Array.from(coarse.resource!, (r) => coarse.resourceNames[r])).toEqual(["y", "x"]);
});

test("resources take other names, equal ones become one, and columns may be left behind", () => {
  const renamed = renameResources(log, ["P-1", "P-2", "P-1"]);
  expect(renamed.resourceNames).toEqual(["P-1", "P-2"]);
  expect([...renamed.resource!]).toEqual([0, 1, 0, 0, 0, 0, 1, 1, -1, 0]);
  expect(() => renameResources(log, ["P-1"])).toThrow(RangeError);
  expect(selectColumns(log, ["fee"])).toMatchObject({
    caseAttributes: [{ name: "fee" }],
    eventAttributes: [],
  });
});
