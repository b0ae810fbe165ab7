import { expect, test } from "vitest";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { countToAndFro } from "./count-to-and-fro.ts";

const by = (role: string | undefined, endAtMs: number) =>
  role === undefined ? { activity: "a", endAtMs } : { activity: "a", endAtMs, role };

test.each([
  { name: "there and back", roles: ["x", "y", "x"], returns: 1 },
  { name: "twice to and fro", roles: ["x", "y", "x", "y"], returns: 2 },
  { name: "a visit of several events", roles: ["x", "y", "y", "x"], returns: 1 },
  { name: "a way round a third", roles: ["x", "y", "z", "x"], returns: 0 },
  { name: "no return", roles: ["x", "y"], returns: 0 },
  { name: "an unknown hand between", roles: ["x", undefined, "x"], returns: 0 },
])("$name counts $returns returns", ({ roles, returns }) => {
  const view = wholeLog(logOf([roles.map((role, i) => by(role, i))]));
  const pairs = countToAndFro(view, "role", Number.POSITIVE_INFINITY)?.pairs ?? [];
  expect(pairs.reduce((sum, pair) => sum + pair.returns, 0)).toBe(returns);
});

test("a return later than the window does not count, and each case counts once", () => {
  const log = logOf([
    [by("x", 0), by("y", 5), by("x", 10), by("y", 12)],
    [by("y", 0), by("x", 1), by("y", 100)],
  ]);
  const table = countToAndFro(wholeLog(log), "role", 20);
  expect(table?.pairs).toEqual([{ a: 0, b: 1, returns: 2, cases: 1 }]);
  expect(countToAndFro(wholeLog(logOf([["a"]])), "role", 1)).toBeNull();
});
