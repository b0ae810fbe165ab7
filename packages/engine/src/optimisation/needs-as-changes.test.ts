import { expect, test } from "vitest";
import { needsAsChanges } from "./needs-as-changes.ts";
import { lineOfficeModel } from "./office-model.ts";
import type { StaffNeed } from "./staff-need.ts";

const model = lineOfficeModel({
  people: ["ann", "bob"],
  processes: [
    { id: "p", gapMinutes: 60, tasks: [{ id: "check", minutes: 5, by: ["ann", "bob"] }] },
    {
      id: "q",
      gapMinutes: 60,
      tasks: [
        { id: "check", minutes: 5, by: ["ann", "bob"] },
        { id: "sign", minutes: 5, by: ["ann", "bob"] },
      ],
    },
  ],
});
const common = { id: "n", strength: "hard", weight: 1, personId: null } as const;

test("needs a search lives by become changes of the processes that have the tasks", () => {
  const needs: StaffNeed[] = [
    { ...common, kind: "leave", personId: "ann", fromMs: 0, toMs: 1 },
    { ...common, kind: "four-eyes", first: "check", second: "sign" },
    { ...common, kind: "remote-days", weekdays: [2], onSiteTasks: ["check", "unknown"] },
    { ...common, kind: "free-days", weekdays: [5] },
  ];
  const everybody = { kind: "everybody" };
  expect(needsAsChanges(model, needs)).toEqual([
    { kind: "absence", who: { kind: "person", personId: "ann" }, fromMs: 0, toMs: 1 },
    { kind: "four-eyes", processId: "q", firstId: "check", secondId: "sign" },
    ...["p", "q"].map((processId) => ({
      ...{ kind: "remote-days", who: everybody, weekdays: [2], processId, nodeIds: ["check"] },
    })),
  ]);
});
