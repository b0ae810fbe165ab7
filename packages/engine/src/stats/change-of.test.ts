import { expect, test } from "vitest";
import { changeOf } from "./change-of.ts";

test.each([
  { before: 20, after: 15, absolute: -5, percent: -25 },
  { before: 0, after: 3, absolute: 3, percent: null },
  { before: -4, after: -2, absolute: 2, percent: -50 },
])("from $before to $after is $absolute and $percent %", ({ before, after, ...change }) => {
  expect(changeOf(before, after)).toEqual({ before, after, ...change });
});

test("a change from something unknown is unknown", () => {
  expect(changeOf(Number.NaN, 1)).toMatchObject({ absolute: Number.NaN, percent: null });
});
