import type { AnalysisSettings as EngineSettings, LogFilter, LogMapping } from "@talka/engine";
import { expect, test } from "vitest";
import { LogMapping as MappingSchema } from "../event-log/log-mapping.ts";
import { AnalysisSettings } from "./analysis-settings.ts";

const filters: readonly LogFilter[] = [
  { kind: "time-frame", mode: "contained", fromMs: 0, toMs: null },
  {
    kind: "attribute",
    name: "channel",
    match: { kind: "values", values: ["paper"], orEmpty: true },
    keep: false,
  },
  { kind: "endpoints", start: ["receive"], end: null, keep: true },
  { kind: "variant", variants: [["a", "b"], ["a"]], keep: true },
  { kind: "activity", activities: ["a"], all: false, keep: true },
  // biome-ignore lint/suspicious/noThenProperty: the engine's word for the follower, never a function
  { kind: "follower", first: "a", then: "b", directly: true, withinMs: null, keep: true },
  { kind: "performance", measure: "lead-ms", min: 1, max: null, keep: true },
  { kind: "rework", activity: null, times: 2, keep: true },
  { kind: "event-activity", activities: ["a"], keep: true },
  {
    kind: "event-attribute",
    name: "cost",
    match: { kind: "range", min: 0.5, max: null },
    keep: true,
  },
  { kind: "event-time", fromMs: null, toMs: 5 },
];

const settings: EngineSettings = {
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
};

test("every kind of filter and setting survives the way to the server and back unchanged", () => {
  const travelled: unknown = JSON.parse(JSON.stringify(settings));
  expect(AnalysisSettings.parse(travelled)).toEqual(settings);
});

test("a filter of an unknown kind is refused by its place", () => {
  const result = AnalysisSettings.safeParse({ ...settings, filters: [{ kind: "moon" }] });
  expect(result.error?.issues[0]?.path).toEqual(["filters", 0, "kind"]);
});

test("a mapping survives the way to the server and back unchanged", () => {
  const mapping: LogMapping = {
    caseId: ["Lietas Nr."],
    activity: ["Darbība"],
    end: "Beigas",
    start: "Sākums",
    lifecycleMode: "rows",
    attributes: ["Kanāls"],
    zone: "Europe/Riga",
    repairs: [{ fault: "start.after-end", column: "Sākums", repair: "swap-start-end" }],
  };
  expect(MappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
});
