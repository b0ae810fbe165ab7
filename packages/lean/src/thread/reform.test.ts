import { expect, test } from "vitest";
import { becameOwn, carriedOnBy } from "./reform.ts";

const pair = (from_id: string, to_id: string) => ({ from_id, to_id });
const region = [
  pair("zilupe", "ludza"),
  pair("aglona", "preili"),
  pair("aglona", "kraslava"),
  pair("old-riebini", "riebini"),
  pair("riebini", "preili"),
];

test.each([
  ["one that lives", "ludza", []],
  ["one that went into another", "zilupe", ["ludza"]],
  ["one that was split", "aglona", ["kraslava", "preili"]],
  ["one whose successor ended too", "old-riebini", ["preili"]],
] as const)("%s is carried on by those of today", (_, id, today) => {
  expect([...carriedOnBy(region, id)].sort()).toEqual(today);
});

test("what became one's own counts as one's own of former times", () => {
  expect(becameOwn(region, "old-riebini", "preili")).toBe(true);
  expect(becameOwn(region, "aglona", "ludza")).toBe(false);
  expect(becameOwn(region, "ludza", "ludza")).toBe(false);
  expect(becameOwn([...region, pair("ludza", "zilupe")], "ludza", "preili")).toBe(false);
});
