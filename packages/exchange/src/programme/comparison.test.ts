import fc from "fast-check";
import { expect, test } from "vitest";
import { type Compared, compare, groupOf, rankOf } from "./comparison.ts";

const figures = (...amounts: readonly (number | null)[]): Compared[] =>
  amounts.map((amount, k) => ({ organisationId: `o${k}`, amount }));
const ids = (n: number) => Array.from({ length: n }, (_, k) => `o${k}`);

test("five others give median and quartiles, and who is not among them", () => {
  expect(compare(figures(100, 1, 2, 3, 4, 5), "o0", ids(6))).toEqual({
    own: 100,
    n: 5,
    missing: 0,
    median: 3,
    quartiles: [2, 4],
    figures: null,
  });
});

test("fewer give their figures without names; missing is counted, never nought", () => {
  expect(compare(figures(7, 3, null, 1), "o0", ids(5))).toEqual({
    own: 7,
    n: 2,
    missing: 2,
    median: null,
    quartiles: null,
    figures: [1, 3],
  });
});

test.each([
  ["higher", { from: 2, to: 3, of: 4 }],
  ["lower", { from: 2, to: 3, of: 4 }],
  ["neither", null],
] as const)("places are shared by like figures, %s is better", (direction, rank) => {
  expect(rankOf(figures(5, 5, 9, 1), "o0", ids(4), direction)).toEqual(rank);
});

test("without an own figure, or alone, there is no place", () => {
  expect(rankOf(figures(null, 1), "o0", ids(2), "higher")).toBeNull();
  expect(rankOf(figures(1, null), "o0", ids(2), "higher")).toBeNull();
});

const own = { id: "a", country: "LV", parentId: "latgale", populationBand: "15000-24999" };
const all = [
  own,
  { id: "b", country: "LV", parentId: "latgale", populationBand: null },
  { id: "c", country: "LT", parentId: "utena", populationBand: "15000-24999" },
  { id: "d", country: "LV", parentId: null, populationBand: "50000-or-more" },
];
test.each([
  ["everyone", ["b", "c", "d"]],
  ["country", ["b", "d"]],
  ["region", ["b"]],
  ["size", ["c"]],
] as const)("the group %s", (group, found) => {
  expect(groupOf(own, all, group)).toEqual(found);
});

test("where nothing is known of oneself the group is empty, not everybody", () => {
  const unknown = { ...own, parentId: null, populationBand: null };
  expect(groupOf(unknown, all, "region")).toEqual([]);
  expect(groupOf(unknown, all, "size")).toEqual([]);
});

test("the median lies between the quartiles, and figures are all the others'", () => {
  const amounts = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { maxLength: 30 });
  fc.assert(
    fc.property(amounts, (given) => {
      const told = compare(figures(...given), "o0", ids(given.length));
      expect(told.n + told.missing).toBe(Math.max(0, given.length - 1));
      if (told.quartiles !== null && told.median !== null) {
        expect(told.quartiles[0]).toBeLessThanOrEqual(told.median);
        expect(told.median).toBeLessThanOrEqual(told.quartiles[1]);
        expect(told.n).toBeGreaterThanOrEqual(5);
      } else expect(told.figures).toHaveLength(told.n);
    }),
  );
});
