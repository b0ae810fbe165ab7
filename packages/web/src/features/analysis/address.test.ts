import { expect, test } from "vitest";
import { type AnalysisAddress, readAddress, usualShares, writeAddress } from "./address.ts";

const second = "b";
const far: AnalysisAddress = {
  tab: "map",
  filters: [{ kind: "follower", first: "a", second, directly: true, withinMs: null, keep: true }],
  droppedFilters: 0,
  level: { kind: "prefix", separator: "_", parts: 2 },
  clock: "elapsed",
  layer: "p90",
  steps: 60,
  paths: 5,
  seen: 100,
  miner: "directly-follows",
  isWhole: true,
  spot: ["a", "b"],
  openCase: 3,
  finding: "rework a",
  breaks: { kind: "four-eyes", first: "Check", second: "Decide" },
  groupBy: "attribute:channel",
  likeBy: "role",
  partOn: "2026-03-01",
  equalDays: 2.5,
  equalPoints: 5,
  isStrict: true,
};

test("everything that can be chosen survives its way through the address", () => {
  expect(readAddress(JSON.parse(JSON.stringify(writeAddress(far))))).toEqual(far);
});

test("an analysis as it opens has an empty address", () => {
  expect(writeAddress(readAddress({}))).toEqual({});
});

test("an address that makes no sense opens as usual", () => {
  const odd = { tab: "moon", level: 5, steps: -1, paths: 1e9, spot: [1], case: 1.5, clock: null };
  expect(readAddress(odd)).toEqual({ ...readAddress({}), paths: 100 });
});

test.each([
  { activities: 0, steps: 100, paths: 100 },
  { activities: 10, steps: 100, paths: 100 },
  { activities: 27, steps: 60, paths: 15 },
  { activities: 400, steps: 5, paths: 5 },
])("a map of $activities steps opens with $steps % of them", ({ activities, steps, paths }) => {
  expect(usualShares(activities)).toEqual({ steps, paths });
});
