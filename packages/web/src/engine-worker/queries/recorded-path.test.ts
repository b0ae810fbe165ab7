import { type AnalysisSettings, type EventSpec, logOf } from "@talka/engine";
import { expect, test } from "vitest";
import { emptyState } from "../handlers.ts";
import { recordedPath } from "./recorded-path.ts";

const settings: AnalysisSettings = {
  level: { kind: "task" },
  filters: [],
  calendar: null,
  milestones: null,
  deadline: null,
};
const day = 86_400_000;
const at = (activity: string, days: number, role: string): EventSpec => ({
  activity,
  endAtMs: days * day,
  role,
});

test("the usual path has median waits, the usual roles and the ways back, and no people", () => {
  const usual = [at("receive", 0, "desk"), at("check", 2, "office"), at("sign", 5, "head")];
  const again = [
    at("receive", 0, "desk"),
    at("check", 1, "head"),
    at("receive", 2, "desk"),
    at("check", 4, "office"),
    at("sign", 7, "head"),
  ];
  const state = { ...emptyState(), log: logOf([usual, usual, usual, again]) };
  const path = recordedPath(state, { settings });
  expect(path.steps).toMatchObject([
    { name: "receive", role: "desk", cases: 4, processMinutes: null },
    { name: "check", role: "office", cases: 4, waitingMinutes: 2 * 1_440 },
    { name: "sign", role: "head", cases: 4, waitingMinutes: 3 * 1_440 },
  ]);
  expect(path.arcs).toContainEqual({ from: 1, to: 0, count: 1 });
  // seven days say nothing of a year, four cases nothing of a share
  expect(path).toMatchObject({
    cases: 4,
    casesPerYear: null,
    clock: "elapsed",
    p85LeadMinutes: null,
  });
});
