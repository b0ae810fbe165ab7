import { expect, test } from "vitest";
import { sortRows } from "./sort-rows.ts";

const own = (value: string | number | null) => value;

test("numbers go by size, not by their digits", () => {
  expect(sortRows([10, 9, 2], own, "ascending", "lv")).toEqual([2, 9, 10]);
  expect(sortRows([2, 10, 9], own, "descending", "lv")).toEqual([10, 9, 2]);
});

test("Latvian letters stand where a Latvian looks for them", () => {
  expect(sortRows(["d", "č", "c", "šķūnis", "s", "t"], own, "ascending", "lv")).toEqual([
    "c",
    "č",
    "d",
    "s",
    "šķūnis",
    "t",
  ]);
});

test("missing values come last, whichever way one sorts", () => {
  expect(sortRows([null, 3, Number.NaN, 1], own, "ascending", "lt").slice(0, 2)).toEqual([1, 3]);
  expect(sortRows([null, 3, Number.NaN, 1], own, "descending", "lt").slice(0, 2)).toEqual([3, 1]);
});

test("equal rows keep the order they had", () => {
  const rows = [
    { name: "b", n: 1 },
    { name: "a", n: 1 },
  ];
  expect(sortRows(rows, (row) => row.n, "descending", "en")).toEqual(rows);
});
