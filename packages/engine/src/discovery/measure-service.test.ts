import { expect, test } from "vitest";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { measureService } from "./measure-service.ts";

test("service time is end − start of the events whose start is known, by activity", () => {
  const log = logOf([
    [
      { activity: "a", startAtMs: 0, endAtMs: 100 },
      { activity: "b", endAtMs: 200 },
      { activity: "a", startAtMs: 250, endAtMs: 450 },
    ],
    [{ activity: "a", endAtMs: 900 }],
  ]);
  const { known, elapsed, working } = measureService(wholeLog(log));
  expect([...known]).toEqual([2, 0]);
  expect(elapsed.totalMs).toEqual(Float64Array.of(300, Number.NaN));
  expect(elapsed.medianMs).toEqual(Float64Array.of(150, Number.NaN));
  expect(working).toBeNull();
});

test("a log without starts has no service times", () => {
  const { known, elapsed } = measureService(wholeLog(logOf([["a"]])));
  expect([...known]).toEqual([0]);
  expect(elapsed.maxMs).toEqual(Float64Array.of(Number.NaN));
});
