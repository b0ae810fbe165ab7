import { expect, test } from "vitest";
import { daysOverdue, isUnfinished, orderCommitments } from "./order-commitments.ts";

const one = (
  id: string,
  dueOn: string,
  outcome: "done" | "going-on" | "dropped" | null,
  organisationId: string | null = null,
) => ({ id, dueOn, outcome, organisationId });

const all = [
  one("a", "2026-05-01", "done"),
  one("b", "2026-04-01", null, "ludza"),
  one("c", "2026-03-01", "going-on"),
  one("d", "2026-06-01", "dropped", "ludza"),
  one("e", "2026-07-01", null),
];

test.each([
  ["all", null, ["c", "b", "e", "d", "a"]],
  ["open", null, ["c", "b", "e"]],
  ["done", null, ["a"]],
  ["dropped", null, ["d"]],
  ["all", "ludza", ["b", "d"]],
  ["open", "zarasai", []],
] as const)("%s of %s: the longest overdue first, finished ones last", (choice, who, ids) => {
  expect(orderCommitments(all, choice, who).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ["2026-03-01", "2026-03-01", 0],
  ["2026-03-02", "2026-03-01", 0],
  ["2026-03-28", "2026-03-30", 2],
  ["2025-12-31", "2026-01-01", 1],
])("due %s, looked at on %s: %i days overdue", (dueOn, today, days) => {
  expect(daysOverdue(dueOn, today)).toBe(days);
});

test("only what is done or dropped is finished", () => {
  expect(all.filter(isUnfinished).map(({ id }) => id)).toEqual(["b", "c", "e"]);
});
