import fc from "fast-check";
import { expect, test } from "vitest";
import { countTieAwareVariants, findVariants, variantCoverage } from "./find-variants.ts";
import { logOf } from "./log-of.ts";
import { wholeLog } from "./log-view.ts";
import type { Variants } from "./variants.ts";

const traces = fc.array(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 5 }), {
  maxLength: 60,
});

function listOf(variants: Variants, names: readonly string[]): [string, number][] {
  return Array.from(variants.cases, (n, v) => [
    Array.from(
      variants.activity.slice(variants.start[v], variants.start[v + 1]),
      (a) => names[a],
    ).join(""),
    n,
  ]);
}

test.each([
  { name: "an empty log", cases: [], expected: [] },
  { name: "a case of no events", cases: [""], expected: [["", 1]] },
  {
    name: "the commonest first",
    cases: ["a", "ab", "ab"],
    expected: [
      ["ab", 2],
      ["a", 1],
    ],
  },
  {
    name: "ties by first appearance",
    cases: ["b", "a", "a", "b", "c"],
    expected: [
      ["b", 2],
      ["a", 2],
      ["c", 1],
    ],
  },
])("variants of $name", ({ cases, expected }) => {
  const log = logOf(cases.map((trace) => [...trace]));
  expect(listOf(findVariants(wholeLog(log)), log.activityNames)).toEqual(expected);
});

test("variants are what counting by name gives, also of some cases", () => {
  fc.assert(
    fc.property(traces, (cases) => {
      const log = logOf(cases);
      const chosen = Uint32Array.from(cases.keys()).filter((c) => c % 3 !== 1);
      const variants = findVariants({ log, cases: chosen, eventsDropped: false });
      const counts = new Map<string, number>();
      for (const c of chosen)
        counts.set(cases[c].join(""), (counts.get(cases[c].join("")) ?? 0) + 1);
      const expected = [...counts].sort(([, a], [, b]) => b - a);
      const found = listOf(variants, log.activityNames);
      expect(found).toEqual(expected);
      chosen.forEach((c, k) => {
        expect(found[variants.variantOfCase[k]][0]).toBe(cases[c].join(""));
      });
    }),
  );
});

test("many variants are told apart", () => {
  const cases = Array.from({ length: 20_000 }, (_, k) => [...k.toString(2)]);
  const variants = findVariants(wholeLog(logOf(cases)));
  expect(variants.cases.length).toBe(20_000);
  expect(variants.variantOfCase).toEqual(Uint32Array.from({ length: 20_000 }, (_, k) => k));
});

test("coverage of the commonest variants is their share of cases", () => {
  const variants = findVariants(wholeLog(logOf([["a"], ["a"], ["a"], ["b"]])));
  expect([0, 1, 2, 9].map((top) => variantCoverage(variants, top))).toEqual([0, 0.75, 1, 1]);
  expect(variantCoverage(findVariants(wholeLog(logOf([]))), 1)).toBeNaN();
});

test("the order inside a block of ties makes no tie-aware variant, its borders do", () => {
  const at = (trace: string, times: number[]) =>
    [...trace].map((activity, k) => ({ activity, endAtMs: times[k] }));
  const log = logOf([
    at("abc", [1, 1, 2]),
    at("bac", [1, 1, 2]),
    at("abc", [1, 2, 2]),
    at("abc", [1, 2, 3]),
  ]);
  expect(findVariants(wholeLog(log)).cases.length).toBe(2);
  expect(countTieAwareVariants(wholeLog(log))).toBe(3);
});
