import fc from "fast-check";
import { expect, test } from "vitest";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { tabulateHandovers } from "./tabulate-handovers.ts";

const by = (role: string | undefined, endAtMs: number) =>
  role === undefined ? { activity: "a", endAtMs } : { activity: "a", endAtMs, role };

test("handovers count pairs, cases, waiting, and what is unknown", () => {
  const log = logOf([
    [by("desk", 0), by("law", 10), by("desk", 30), by("law", 35)],
    [by("desk", 0), by("desk", 1), by(undefined, 2), by("law", 3)],
    [by("desk", 0), by("law", 7)],
  ]);
  const table = tabulateHandovers(wholeLog(log), "role", null)!;
  expect(table.names).toEqual(["desk", "law"]);
  expect(table.handovers).toHaveLength(2);
  expect(table.handovers[0]).toMatchObject({ from: 0, to: 1, count: 3, cases: 2, weight: 3 });
  expect(table.handovers[0].totalWaitingMs).toBe(22);
  expect(table.handovers[1]).toMatchObject({ from: 1, to: 0, count: 1, cases: 1 });
  expect([...table.kept]).toEqual([1, 0]);
  expect(table).toMatchObject({ unknownPairs: 2, pairs: 7 });
});

test("between unordered blocks each pair counts its part, and none inside a block", () => {
  const log = logOf([[by("x", 0), by("y", 5), by("z", 5), by("x", 9), by("y", 9)]]);
  const table = tabulateHandovers(wholeLog(log), "role", null)!;
  const weight = (from: string, to: string) =>
    table.handovers.find((row) => table.names[row.from] === from && table.names[row.to] === to)
      ?.weight ?? 0;
  expect(weight("x", "y")).toBeCloseTo(0.5, 12);
  expect(weight("y", "z")).toBe(0);
  expect(weight("z", "x")).toBeCloseTo(0.25, 12);
});

test("a log that names no role has no handovers between roles", () => {
  expect(tabulateHandovers(wholeLog(logOf([["a"]])), "role", null)).toBeNull();
});

test("every pair is kept, handed over or unknown", () => {
  const who = fc.option(fc.constantFrom("p", "q", "r"), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.array(who, { maxLength: 6 }), { maxLength: 6 }), (cases) => {
      const log = logOf(cases.map((events) => events.map((role, i) => by(role, i))));
      const table = tabulateHandovers(wholeLog(log), "role", null);
      if (table === null) return;
      const handed = table.handovers.reduce((sum, row) => sum + row.count, 0);
      const kept = table.kept.reduce((sum, n) => sum + n, 0);
      expect(handed + kept + table.unknownPairs).toBe(table.pairs);
      // Without ties a pair of blocks is a pair of events.
      for (const row of table.handovers) expect(row.weight).toBe(row.count);
    }),
    { seed: 1 },
  );
});
