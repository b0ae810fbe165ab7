import { describe, expect, test } from "vitest";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { measurePhases } from "./measure-phases.ts";

const hour = 3_600_000;

describe("phases of a model", () => {
  test("are measured from their first step in a case to their last, and the wait before", () => {
    const log = logOf([
      ["a", "b", "c", "b", "d"],
      ["b", "d"],
      ["a", "d"],
    ]);
    const endAtMs = Float64Array.from([0, 2, 3, 7, 9, 1, 4, 0, 1], (h) => h * hour);
    const timed = wholeLog({ ...log, endAtMs, startAtMs: null });
    const of = (...names: string[]) => names.map((name) => log.activityNames.indexOf(name));
    const elapsed = (fromMs: number, toMs: number) => toMs - fromMs;
    const [middle, never] = measurePhases(timed, [of("b", "c"), []], elapsed);
    // Case 1: 2 h to 7 h after waiting 2 h; case 2: an instant, and nothing before it.
    expect(middle).toEqual({ cases: 2, spanMs: 2.5 * hour, waitMs: 2 * hour });
    expect(never).toEqual({ cases: 0, spanMs: Number.NaN, waitMs: Number.NaN });
  });

  test("a known start is the beginning of a step", () => {
    const log = logOf([["a", "b"]]);
    const timed = {
      ...log,
      endAtMs: Float64Array.from([1, 5], (h) => h * hour),
      startAtMs: Float64Array.from([0, 3], (h) => h * hour),
    };
    const twice = (fromMs: number, toMs: number) => 2 * (toMs - fromMs);
    const [one] = measurePhases(wholeLog(timed), [[1]], twice);
    expect(one).toEqual({ cases: 1, spanMs: 4 * hour, waitMs: 4 * hour });
  });
});
