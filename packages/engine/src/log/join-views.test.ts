import { expect, test } from "vitest";
import type { EventLog } from "./event-log.ts";
import { joinViews, SOURCE_ATTRIBUTE } from "./join-views.ts";
import { logOf } from "./log-of.ts";
import { wholeLog } from "./log-view.ts";

const at = (activity: string, resource: string | null, hour: number) => ({
  activity,
  ...(resource === null ? {} : { resource }),
  endAtMs: hour * 3_600_000,
});
const text = (name: string, values: readonly string[], codes: readonly number[]) => ({
  kind: "text" as const,
  name,
  values,
  codes: Int32Array.from(codes),
});
const ours: EventLog = {
  ...logOf([[at("Receive", "Anna", 1), at("Decide", "Berta", 2)], [at("Receive", "Anna", 3)]]),
  caseAttributes: [text("channel", ["paper", "portal"], [0, 1])],
};
const theirs: EventLog = {
  ...logOf([[at("Gauta", "Anna", 5), at("Archive", null, 6)], [at("Gauta", null, 7)]]),
  caseAttributes: [
    text("channel", ["portal"], [0, -1]),
    { kind: "number", name: "size", values: Float64Array.of(4, 5) },
  ],
  zone: "Europe/Vilnius",
};
const joined = joinViews(
  { ...wholeLog(ours), cases: Uint32Array.of(0) },
  { ...wholeLog(theirs), cases: Uint32Array.of(0, 1) },
  { labels: ["ours", "theirs"], renames: new Map([["Gauta", "Receive"]]) },
);

test("the chosen cases of both stand one after another, named apart", () => {
  expect([...joined.caseStart]).toEqual([0, 2, 4, 5]);
  expect(joined.caseIds).toEqual(["1", "1 (theirs)", "2"]);
  expect([...joined.endAtMs].map((ms) => ms / 3_600_000)).toEqual([1, 2, 5, 6, 7]);
  expect(joined.zone).toBe(ours.zone);
});

test("activities that are renamed are one, the rest stay apart", () => {
  const names = [...joined.activity].map((a) => joined.activityNames[a]);
  expect(names).toEqual(["Receive", "Decide", "Receive", "Archive", "Receive"]);
});

test("attributes of one name are one, and empty where a log lacks them", () => {
  const [source, channel, size] = joined.caseAttributes;
  const told = (column: (typeof joined.caseAttributes)[number] | undefined) =>
    column?.kind === "text"
      ? [...column.codes].map((code) => column.values[code] ?? null)
      : [...(column?.values ?? [])];
  expect(source?.name).toBe(SOURCE_ATTRIBUTE);
  expect(told(source)).toEqual(["ours", "theirs", "theirs"]);
  expect(told(channel)).toEqual(["paper", "portal", null]);
  expect(told(size)).toEqual([Number.NaN, 4, 5]);
  expect([...(joined.resource ?? [])].map((who) => joined.resourceNames[who] ?? null)).toEqual([
    "Anna",
    "Berta",
    "Anna",
    null,
    null,
  ]);
});

test("two logs of one name are refused", () => {
  const view = wholeLog(ours);
  const same = { labels: ["x", "x"], renames: new Map<string, string>() } as const;
  expect(() => joinViews(view, view, same)).toThrow(RangeError);
});
