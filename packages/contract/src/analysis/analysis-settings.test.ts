import type {
  AnalysisSettings as EngineSettings,
  LogFilter,
  LogMapping,
  RowFault,
  RowRepair,
} from "@talka/engine";
import { LONGEST_AGREED_MODEL } from "@talka/engine";
import { expect, test } from "vitest";
import {
  LogMapping as MappingSchema,
  RowFaultCode,
  RowRepairCode,
} from "../event-log/log-mapping.ts";
import { AnalysisSettings } from "./analysis-settings.ts";

// One of each kind: a kind the engine gains later must be added here, and so to the schema.
const filterOfKind: { readonly [Kind in LogFilter["kind"]]: LogFilter & { kind: Kind } } = {
  "time-frame": { kind: "time-frame", mode: "contained", fromMs: 0, toMs: null },
  attribute: {
    kind: "attribute",
    name: "channel",
    match: { kind: "values", values: ["paper"], orEmpty: true },
    keep: false,
  },
  endpoints: { kind: "endpoints", start: ["receive"], end: null, keep: true },
  variant: { kind: "variant", variants: [["a", "b"], ["a"]], keep: true },
  activity: { kind: "activity", activities: ["a"], all: false, keep: true },
  follower: {
    kind: "follower",
    first: "a",
    second: "b",
    directly: true,
    withinMs: null,
    keep: true,
  },
  performance: { kind: "performance", measure: "lead-ms", min: 1, max: null, keep: true },
  rework: { kind: "rework", activity: null, times: 2, keep: true },
  "event-activity": { kind: "event-activity", activities: ["a"], keep: true },
  "event-attribute": {
    kind: "event-attribute",
    name: "cost",
    match: { kind: "range", min: 0.5, max: null },
    keep: true,
  },
  "event-time": { kind: "event-time", fromMs: null, toMs: 5 },
};
const filters = Object.values(filterOfKind);

const levelOfKind: {
  readonly [Kind in EngineSettings["level"]["kind"]]: EngineSettings["level"] & { kind: Kind };
} = {
  task: { kind: "task" },
  prefix: { kind: "prefix", separator: "_", parts: 1 },
  attribute: { kind: "attribute", name: "phase" },
  "first-occurrence": { kind: "first-occurrence" },
};

// Required: a setting the engine gains later must be added here, and so to the schema.
const settings: Required<EngineSettings> = {
  level: { kind: "prefix", separator: "_", parts: 1 },
  filters,
  calendar: {
    zone: "Europe/Riga",
    weeks: [
      {
        validFrom: null,
        validTo: "2026-01-01",
        open: [{ weekday: 1, fromMinute: 480, toMinute: 1020 }],
      },
    ],
    exceptions: [{ date: "2026-11-18", open: [], name: "Proklamēšanas diena" }],
    holidayCountry: "LV",
  },
  milestones: { from: "a", to: "b" },
  endActivities: ["b"],
  externalActivities: ["opinion of a ministry"],
  agreedModel: { name: "agreed.pnml", text: "x".repeat(LONGEST_AGREED_MODEL) },
  waitingMarks: {
    external: [
      { kind: "attribute", name: "status", value: "with applicant", side: "after" },
      { kind: "term", after: "a", amount: 10, unit: "calendar-day" },
      { kind: "span", from: "a", to: "b" },
    ],
    arrivedAt: "received",
    hours: "each",
  },
  knownCauses: [{ kind: "law", on: "2024-03-01", text: "A new law." }],
  deadline: {
    rules: [
      {
        name: "iesniegums",
        amount: 10,
        unit: "working-day",
        validFrom: "2026-03-01",
        validTo: null,
        legalReference: "",
        confidence: "A",
      },
    ],
    suspensions: [{ from: "a", to: "b" }],
  },
  rules: [
    { kind: "response", first: "a", second: "b", within: { amount: 5, unit: "working-day" } },
    { kind: "four-eyes", first: "a", second: "b" },
    { kind: "exactly", activity: "a", times: 1 },
  ],
};

test("every kind of filter and setting survives the way to the server and back unchanged", () => {
  const travelled: unknown = JSON.parse(JSON.stringify(settings));
  expect(AnalysisSettings.parse(travelled)).toEqual(settings);
});

test("a model too long to be kept is refused by its place", () => {
  const agreedModel = { name: "agreed.bpmn", text: "x".repeat(LONGEST_AGREED_MODEL + 1) };
  const result = AnalysisSettings.safeParse({ ...settings, agreedModel });
  expect(result.error?.issues[0]?.path).toEqual(["agreedModel", "text"]);
});

test.each(Object.values(levelOfKind))("the level $kind survives the way", (level) => {
  expect(AnalysisSettings.parse({ ...settings, level })).toEqual({ ...settings, level });
});

test("a filter of an unknown kind is refused by its place", () => {
  const result = AnalysisSettings.safeParse({ ...settings, filters: [{ kind: "moon" }] });
  expect(result.error?.issues[0]?.path).toEqual(["filters", 0, "kind"]);
});

test("a mapping with every part survives the way to the server and back unchanged", () => {
  const mapping: Required<LogMapping> = {
    caseId: ["Lietas Nr."],
    activity: ["Darbība"],
    end: "Beigas",
    endTime: "Beigu laiks",
    start: "Sākums",
    startTime: "Sākuma laiks",
    resource: "Izpildītājs",
    role: "Struktūrvienība",
    lifecycle: "Stāvoklis",
    lifecycleMode: "rows",
    sequence: "Nr.",
    attributes: ["Kanāls"],
    zone: "Europe/Riga",
    repairs: [{ fault: "start.after-end", column: "Sākums", repair: "swap-start-end" }],
  };
  expect(MappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
});

// One line each: a fault or repair the engine gains later must be added here, and so to the schema.
const faults: Record<RowFault, true> = {
  "row.field-count": true,
  "row.quote": true,
  "row.damaged": true,
  "case.missing": true,
  "activity.missing": true,
  "end.missing": true,
  "end.unreadable": true,
  "end.out-of-range": true,
  "start.unreadable": true,
  "start.out-of-range": true,
  "start.after-end": true,
};
const repairs: Record<RowRepair, true> = {
  reject: true,
  "use-start-as-end": true,
  "drop-start": true,
  "swap-start-end": true,
  "read-as-suggested": true,
  "name-unknown": true,
  "take-previous-end": true,
};

test("every fault and every repair of the engine can be told to the server", () => {
  expect(RowFaultCode.options.toSorted()).toEqual(Object.keys(faults).sort());
  expect(RowRepairCode.options.toSorted()).toEqual(Object.keys(repairs).sort());
});
