import { expect, test } from "vitest";
import { logOf } from "../log/log-of.ts";
import { leadTimesMs } from "./lead-times.ts";

test.each([
  { name: "an empty log", log: logOf([]), expected: [] },
  { name: "a case of no events", log: logOf([[]]), expected: [Number.NaN] },
  { name: "a case of one event", log: logOf([["a"]]), expected: [0] },
  {
    name: "a case that starts with work",
    log: logOf([
      [
        { activity: "a", startAtMs: 1000, endAtMs: 5000 },
        { activity: "b", endAtMs: 9000 },
      ],
    ]),
    expected: [8000],
  },
])("lead time of $name", ({ log, expected }) => {
  expect([...leadTimesMs(log)]).toEqual(expected);
});

test("lead times refuse an output of another length", () => {
  expect(() => leadTimesMs(logOf([["a"]]), new Float64Array(2))).toThrow(RangeError);
});
