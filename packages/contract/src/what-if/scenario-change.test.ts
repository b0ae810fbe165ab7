import type { ScenarioChange } from "@talka/engine";
import { expect, test } from "vitest";
import { ScenarioChangeJson } from "./scenario-change.ts";

const task = { processId: "p", nodeId: "t" };
const who = { kind: "person", personId: "p1" } as const;
const two = { processId: "p", firstId: "a", secondId: "b" };
const stretch = { weekdays: [1, 2], fromMinute: 480, toMinute: 720 };

// One of each kind: a kind the engine gains later must be added here, and so to the schema.
const ofKind: { readonly [Kind in ScenarioChange["kind"]]: ScenarioChange & { kind: Kind } } = {
  allow: { kind: "allow", task, who, durationFactor: 1.2 },
  forbid: { kind: "forbid", task, who: { kind: "role", role: "r" } },
  duration: { kind: "duration", task, factor: 0.8 },
  branch: { kind: "branch", processId: "p", flowId: "f", factor: 0.5 },
  hours: { kind: "hours", who: { kind: "everybody" }, shift: stretch },
  block: { kind: "block", who, purpose: "focus", stretch },
  "desk-hours": { kind: "desk-hours", processId: "p", open: stretch },
  headcount: { kind: "headcount", role: "r", more: -1 },
  batch: {
    kind: "batch",
    task,
    batch: {
      kind: "sequential",
      aloneShare: 0,
      sizes: [{ size: 5, share: 1 }],
      factors: [{ size: 5, factor: 0.9 }],
      firing: [[{ of: "size", is: ">=", value: 5 }]],
    },
  },
  discipline: { kind: "discipline", processId: "p", discipline: "due-date" },
  first: {
    kind: "first",
    processId: "p",
    condition: [[{ attribute: "a", is: "in", value: [1, null] }]],
  },
  skip: { kind: "skip", task },
  merge: { kind: "merge", ...two, savedMs: 60_000 },
  swap: { kind: "swap", ...two },
  parallel: { kind: "parallel", ...two },
  triage: { kind: "triage", processId: "p", nodeIds: ["t"], share: 0.3, durationFactor: 0.5 },
  "one-person": { kind: "one-person", processId: "p", nodeIds: ["a", "b"] },
  "four-eyes": { kind: "four-eyes", ...two },
  "remote-days": { kind: "remote-days", who, weekdays: [2, 4], processId: "p", nodeIds: ["a"] },
  demand: { kind: "demand", processId: null, factor: 1.2 },
  absence: { kind: "absence", who, fromMs: 0, toMs: 1 },
  sickness: { kind: "sickness", who, share: 0.1 },
  "tasks-at-once": { kind: "tasks-at-once", who, tasksAtOnce: 2 },
  deadline: {
    kind: "deadline",
    processId: "p",
    deadline: { days: 30, clock: "working", calendarId: "c" },
  },
  wait: { kind: "wait", task, of: "unexplained", factor: 0 },
};

test.each(Object.values(ofKind))("the change $kind survives the way there and back", (change) => {
  expect(ScenarioChangeJson.parse(JSON.parse(JSON.stringify(change)))).toEqual(change);
});

test("an unknown kind of change is refused by its place", () => {
  const told = ScenarioChangeJson.safeParse({ kind: "magic" });
  expect(told.error?.issues[0]?.path).toEqual(["kind"]);
});
