import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";
import { quantilesInPlace } from "./quantiles.ts";

test("quantiles by selection equal those of the sorted values", () => {
  const values = fc.array(
    fc.oneof(fc.nat(5), fc.integer(), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
    { maxLength: 300 },
  );
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(values, shares, (list, parts) => {
      const asked = [...parts].sort((a, b) => a - b);
      const found = quantilesInPlace(
        Float64Array.from(list),
        list.length,
        asked,
        new Float64Array(asked.length),
      );
      const sorted = Float64Array.from(list).sort();
      expect([...found]).toEqual(asked.map((share) => quantile(sorted, share)));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("quantiles look only at the first n values", () => {
  const out = quantilesInPlace(Float64Array.of(3, 1, 2, 99), 3, [0.5, 1], new Float64Array(2));
  expect([...out]).toEqual([2, 3]);
  expect(quantilesInPlace(new Float64Array(0), 0, [0.5], new Float64Array(1))[0]).toBeNaN();
});
