import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderWaiting, soonest } from "./order-waiting.ts";

const today = "2026-11-25";
const at = (on: string | null, isOverdue = on !== null && on < today) => ({ on, isOverdue });

describe("what waits", () => {
  test.each([
    ["overdue first, the longest first", ["2026-11-30", "2026-11-24", "2026-10-01"], [2, 1, 0]],
    ["by day", ["2026-12-09", "2026-11-26"], [1, 0]],
    ["without a day after the coming week", ["2026-12-24", null, "2026-12-02"], [2, 1, 0]],
    ["ties keep their order", ["2026-12-01", "2026-12-01"], [0, 1]],
  ] as const)("%s", (_, days, order) => {
    const items = days.map((on, k) => ({ ...at(on), k }));
    expect(orderWaiting(items, today).map((one) => one.k)).toEqual(order);
  });

  test("at most three stand above the list, and none that is far", () => {
    const near = ["2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"].map((on) => at(on));
    expect(soonest(near, today)).toEqual(near.slice(0, 3));
    expect(soonest([at("2027-03-01")], today)).toEqual([]);
    expect(soonest([at(null)], today)).toHaveLength(1);
  });

  test("nothing is lost, and nothing overdue stands behind what is not", () => {
    const days = fc.option(fc.integer({ min: -60, max: 60 }), { nil: null });
    fc.assert(
      fc.property(fc.array(days), (offsets) => {
        const items = offsets.map((days) =>
          at(
            days === null
              ? null
              : new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10),
          ),
        );
        const ordered = orderWaiting(items, today);
        expect([...ordered].map((one) => one.on).sort()).toEqual(items.map((one) => one.on).sort());
        const overdue = ordered.map((one) => one.isOverdue);
        expect(overdue).toEqual([...overdue].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
