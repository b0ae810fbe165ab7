import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DualSimplex } from "./dual-simplex.ts";

/** Least cost over all whole x up to a bound; plain. An upper bound of the cost over real x. */
function leastWhole(
  columns: readonly { cost: number; entries: readonly (readonly [number, number])[] }[],
  rhs: readonly number[],
  most: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  const walk = (j: number, left: readonly number[], cost: number) => {
    if (j === columns.length) {
      if (left.every((value) => value === 0)) least = Math.min(least, cost);
      return;
    }
    for (let x = 0; x <= most; x++) {
      const rest = [...left];
      for (const [row, value] of columns[j].entries) rest[row] -= x * value;
      walk(j + 1, rest, cost + x * columns[j].cost);
    }
  };
  walk(0, rhs, 0);
  return least;
}

describe("the least cost of a linear program", () => {
  test("by hand: 2x + 3y with x + y = 4 and x − z = 1", () => {
    const program = new DualSimplex(2, [
      {
        cost: 2,
        entries: [
          [0, 1],
          [1, 1],
        ],
      },
      { cost: 3, entries: [[0, 1]] },
      { cost: 0, entries: [[1, -1]] },
    ]);
    expect(program.solve([4, 1])).toBeCloseTo(8, 12);
    const x = new Float64Array(3);
    program.readSolution(x);
    expect([...x]).toEqual([4, 0, 3]);
    // The same program asked again, with another right-hand side and with one that nothing fits.
    expect(program.solve([1, 1])).toBeCloseTo(2, 12);
    expect(program.solve([-1, 1])).toBe(Number.POSITIVE_INFINITY);
    expect(program.solve([4, 1])).toBeCloseTo(8, 12);
  });

  test("is never above the cost of whole numbers, and its x fits", () => {
    const entry = fc.integer({ min: -1, max: 1 });
    const column = fc.record({ cost: fc.nat(2), values: fc.tuple(entry, entry) });
    const rhs = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 4 }),
        fc.array(rhs, { minLength: 1, maxLength: 4 }),
        (drawn, sides) => {
          const columns = drawn.map(({ cost, values }) => ({
            cost,
            entries: values.flatMap((value, row) => (value === 0 ? [] : [[row, value] as const])),
          }));
          const program = new DualSimplex(2, columns);
          const x = new Float64Array(columns.length);
          for (const side of sides) {
            const cost = program.solve(side);
            expect(cost).toBeLessThanOrEqual(leastWhole(columns, side, 6) + 1e-9);
            if (cost === Number.POSITIVE_INFINITY) continue;
            program.readSolution(x);
            for (const row of [0, 1]) {
              const sum = columns.reduce((all, { entries }, j) => {
                const value = entries.find(([at]) => at === row)?.[1] ?? 0;
                return all + value * x[j];
              }, 0);
              expect(sum).toBeCloseTo(side[row], 6);
            }
            expect(columns.reduce((all, one, j) => all + one.cost * x[j], 0)).toBeCloseTo(cost, 6);
          }
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });

  test("refuses a cost below 0 and a row that is not there", () => {
    expect(() => new DualSimplex(1, [{ cost: -1, entries: [] }])).toThrow(RangeError);
    expect(() => new DualSimplex(1, [{ cost: 0, entries: [[1, 1]] }])).toThrow(RangeError);
  });
});
