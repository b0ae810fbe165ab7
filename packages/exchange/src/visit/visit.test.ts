import { expect, test } from "vitest";
import { isShared, tellBy, visitPhase } from "./visit.ts";

const visit = { startsOn: "2026-02-26", endsOn: "2026-02-27" };

test.each([
  { today: "2026-02-25", phase: "before" },
  { today: "2026-02-26", phase: "during" },
  { today: "2026-02-27", phase: "during" },
  { today: "2026-02-28", phase: "after" },
  { today: "2026-03-06", phase: "after" },
  { today: "2026-03-07", phase: "overdue" },
])("on $today the visit is $phase", ({ today, phase }) => {
  expect(visitPhase(visit, today)).toBe(phase);
});

test("seven days reach over the end of a month and of a year", () => {
  expect(tellBy("2026-02-27")).toBe("2026-03-06");
  expect(tellBy("2026-12-28")).toBe("2027-01-04");
});

test("a question and an offer always reach the host, the rest by choice", () => {
  expect(isShared("question", false)).toBe(true);
  expect(isShared("offer", false)).toBe(true);
  expect(isShared("observation", false)).toBe(false);
  expect(isShared("observation", true)).toBe(true);
});
