import { expect, test } from "vitest";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { suggestEndActivities } from "./suggest-end-activities.ts";

test("what almost always comes last is proposed as an end, what is often followed is not", () => {
  const cases = [
    ...Array.from({ length: 8 }, () => ["in", "check", "sent"]),
    ["in", "check"],
    ["in", "withdrawn"],
    ["in"],
  ];
  expect(suggestEndActivities(wholeLog(logOf(cases)))).toEqual([
    { activity: "sent", endings: 8, cases: 8 },
    { activity: "withdrawn", endings: 1, cases: 1 },
  ]);
  expect(suggestEndActivities(wholeLog(logOf([])))).toEqual([]);
});
