import { expect, test } from "vitest";
import { readChosenNames, renamesOf, sameName } from "./activity-names.ts";

const own = ["Receive", "Decide", "Lēmums: nosūtīts"];

test.each([
  { theirs: "Receive", chosen: {}, is: "Receive" },
  { theirs: "LEMUMS NOSUTITS", chosen: {}, is: "Lēmums: nosūtīts" },
  { theirs: "Gauta", chosen: {}, is: null },
  { theirs: "Gauta", chosen: { Gauta: "Receive" }, is: "Receive" },
  { theirs: "Receive", chosen: { Receive: "" }, is: null },
  { theirs: "Gauta", chosen: { Gauta: "no longer there" }, is: null },
])("$theirs is $is here", ({ theirs, chosen, is }) => {
  expect(sameName(theirs, own, chosen as Readonly<Record<string, string>>)).toBe(is);
});

test("only what is called otherwise is renamed, and what is said to differ is kept apart", () => {
  const chosen = { Gauta: "Receive", Decide: "" };
  expect(renamesOf(["Gauta", "Decide", "Archive"], own, chosen, "Utena")).toEqual([
    ["Gauta", "Receive"],
    ["Decide", "Decide (Utena)"],
  ]);
});

test("what was kept and makes no sense is forgotten", () => {
  expect(readChosenNames(null)).toEqual({});
  expect(readChosenNames("{")).toEqual({});
  expect(readChosenNames('{"a":1,"b":"c"}')).toEqual({ b: "c" });
});
