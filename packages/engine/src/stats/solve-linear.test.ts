import fc from "fast-check";
import { expect, test } from "vitest";
import { solveLinear } from "./solve-linear.ts";

test("solves a system that needs its rows exchanged", () => {
  const solution = solveLinear(
    Float64Array.of(0, 2, 1, 1, 1, 0, 0, 0, 4),
    Float64Array.of(7, 3, 8),
  );
  expect([...solution!]).toEqual([0.5, 2.5, 2]);
});

test("a singular system has no solution, and a wrong shape is refused", () => {
  expect(solveLinear(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 2))).toBeNull();
  expect(() => solveLinear(new Float64Array(3), new Float64Array(2))).toThrow(/3 is not 2 × 2/);
  expect(solveLinear(new Float64Array(0), new Float64Array(0))).toHaveLength(0);
});

test("the solution put back gives the right side", () => {
  const cell = fc.double({ min: -10, max: 10, noNaN: true });
  const systems = fc
    .integer({ min: 1, max: 6 })
    .chain((n) =>
      fc.tuple(
        fc.array(cell, { minLength: n * n, maxLength: n * n }),
        fc.array(cell, { minLength: n, maxLength: n }),
      ),
    );
  fc.assert(
    fc.property(systems, ([cells, right]) => {
      const n = right.length;
      const matrix = cells.map((x, k) => (k % (n + 1) === 0 ? x + 100 : x));
      const solution = solveLinear(Float64Array.from(matrix), Float64Array.from(right))!;
      for (let row = 0; row < n; row++) {
        let sum = 0;
        for (let k = 0; k < n; k++) sum += matrix[row * n + k]! * solution[k]!;
        expect(sum).toBeCloseTo(right[row]!, 8);
      }
    }),
  );
});
