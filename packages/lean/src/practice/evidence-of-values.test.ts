import { expect, test } from "vitest";
import { evidenceLevel } from "./evidence.ts";
import { evidenceOfValues } from "./evidence-of-values.ts";

const on = (month: number, value: number) => ({
  on: `2026-${String(month).padStart(2, "0")}-01`,
  value,
});
const trial = { measure: "Days to answer", unit: "days", source: "Register" };

test("values before and from the change become two periods with median and quarters", () => {
  const measures = [9, 10, 8, 11, 12, 4, 5, 3].map((value, k) => on(k + 1, value));
  const evidence = evidenceOfValues({ ...trial, measures, changedOn: "2026-06-01" });
  expect(evidence).toEqual({
    measure: "Days to answer",
    unit: "days",
    method: "Register",
    before: { period: "2026-01-01 – 2026-05-01", value: 10, n: 5, p25: 9, p75: 11 },
    after: { period: "2026-06-01 – 2026-08-01", value: 4, n: 3, p25: null, p75: null },
  });
  expect(evidenceLevel(evidence)).toBe("indicative");
});

test("before anything has changed there is one period, and without values no evidence", () => {
  const one = evidenceOfValues({ ...trial, measures: [on(1, 7)], changedOn: null });
  expect(one).toMatchObject({ before: { value: 7, n: 1 }, after: null });
  expect(evidenceLevel(one)).toBe("measured");
  expect(evidenceOfValues({ ...trial, measures: [], changedOn: null })).toBeNull();
});
