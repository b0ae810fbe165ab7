import fc from "fast-check";
import { expect, test } from "vitest";
import {
  basketSize,
  isInBasket,
  publicFrom,
  setVisibility,
  type ValueStatus,
  type Visibility,
  valueStatuses,
  visibilityLadder,
  visibilityOn,
} from "./indicator.ts";

test.each([
  ["own", "network", "local", false, { visibility: "own", asked: "network" }],
  ["own", "network", "local", true, { visibility: "network", asked: null }],
  ["network", "own", "local", false, { visibility: "own", asked: null }],
  ["network", "network", "local", false, { visibility: "network", asked: null }],
  ["network", "public", "provisional", true, null],
  ["network", "public", "provisional", false, null],
  ["signed-in", "public", "official", true, { visibility: "public", asked: null }],
] as const)("from %s to %s, %s, coordinator %s", (from, to, status, mayApprove, after) => {
  expect(setVisibility({ visibility: from, asked: null }, to, status, mayApprove)).toEqual(after);
});

test("without a coordinator nothing ever climbs, and nothing provisional is public", () => {
  const step = fc.record({
    wanted: fc.constantFrom(...visibilityLadder),
    mayApprove: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step), fc.constantFrom(...valueStatuses), (steps, status) => {
      let now: { visibility: Visibility; asked: Visibility | null } = {
        visibility: "own",
        asked: null,
      };
      for (const { wanted, mayApprove } of steps) {
        const before = visibilityLadder.indexOf(now.visibility);
        now = setVisibility(now, wanted, status, mayApprove) ?? now;
        const after = visibilityLadder.indexOf(now.visibility);
        if (!mayApprove) expect(after).toBeLessThanOrEqual(before);
        if (status === "provisional") expect([now.visibility, now.asked]).not.toContain("public");
      }
    }),
  );
});

const local = {
  visibility: "own" as const,
  status: "local" as ValueStatus,
  periodEndsOn: "2025-03-31",
  withdrawnReason: null,
};
test.each([
  ["a day before the year is over", local, "2026-03-30", "own"],
  ["a year later", local, "2026-03-31", "public"],
  ["withdrawn", { ...local, withdrawnReason: "cita metode" }, "2027-01-01", "own"],
  ["provisional", { ...local, status: "provisional" as const }, "2027-01-01", "own"],
  ["official keeps its level", { ...local, status: "official" as const }, "2027-01-01", "own"],
])("a value is seen as it should: %s", (_, value, today, seen) => {
  expect(visibilityOn(value, today)).toBe(seen);
});

test("a year after the last day of February", () => {
  expect(publicFrom("2024-02-29")).toBe("2025-02-28");
  expect(publicFrom("2023-02-28")).toBe("2024-02-28");
});

test("a basket aims at five to nine, and each indicator leaves after its review date", () => {
  expect([4, 5, 9, 10].map(basketSize)).toEqual(["few", "right", "right", "many"]);
  expect(isInBasket("2026-03-01", "2026-03-01")).toBe(true);
  expect(isInBasket("2026-03-01", "2026-03-02")).toBe(false);
});
