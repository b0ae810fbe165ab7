import fc from "fast-check";
import { expect, test } from "vitest";
import { pageStarts } from "./page-starts.ts";

const rows = (...tops: readonly number[]) => tops.map((top) => ({ top, bottom: top + 10 }));

test.each([
  ["one page where all fits", rows(0, 10, 20), 30, [0]],
  ["the cut row begins the next page", rows(0, 10, 20, 30), 25, [0, 20]],
  ["what is taller than a page goes on", [{ top: 0, bottom: 50 }], 20, [0, 20, 40]],
  ["nothing is one page", [], 20, [0]],
])("%s", (_, strips, height, starts) => {
  expect(pageStarts(strips, height)).toEqual(starts);
});

test("everything that fits on a page is whole on one of them", () => {
  const strip = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 40 }))
    .map(([top, tall]) => ({ top, bottom: top + tall }));
  fc.assert(
    fc.property(
      fc.array(strip, { maxLength: 40 }),
      fc.integer({ min: 40, max: 200 }),
      (all, height) => {
        const starts = pageStarts(all, height);
        for (const { top, bottom } of all) {
          expect(starts.some((start) => top >= start && bottom <= start + height + 1)).toBe(true);
        }
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      },
    ),
  );
});
