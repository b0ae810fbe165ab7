import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nestedShown, type ShownCounts, suppressSmall } from "./suppress-small.ts";

type Table = readonly (readonly number[])[];

/** The table as one would print it: "·" is hidden. Row totals stand last, column totals below. */
function printed(counts: Table, floor?: number): string[] {
  const { cells, rowTotals, columnTotals, total } = suppressSmall(counts, floor);
  const show = (shown: boolean, people: number) => (shown ? `${people}` : "·");
  const body = counts.map((row, r) =>
    [...row.map((n, c) => show(cells[r]![c]!, n)), show(rowTotals[r]!, sum(row))].join(" "),
  );
  const below = columnTotals.map((shown, c) => show(shown, sum(counts.map((row) => row[c]!))));
  return [...body, [...below, show(total, sum(counts.flat()))].join(" ")];
}

describe("a table is printed with", () => {
  test.each<{ name: string; counts: Table; rows: string[] }>([
    { name: "nothing hidden above the floor", counts: [[5, 9]], rows: ["5 9 14", "5 9 14"] },
    { name: "nothing at all below it", counts: [[1, 3]], rows: ["· · ·", "· · ·"] },
    { name: "a second part hidden", counts: [[2, 8, 7]], rows: ["· 8 · 17", "· 8 · 17"] },
    {
      name: "no second part where two small ones hide each other",
      counts: [[2, 3, 9]],
      rows: ["· · 9 14", "· · 9 14"],
    },
    {
      name: "two small ones that together are too few",
      counts: [[1, 2, 9, 6]],
      rows: ["· · 9 · 18", "· · 9 · 18"],
    },
    {
      name: "a rectangle hidden round one small cell",
      counts: [
        [2, 8, 9],
        [9, 7, 20],
        [8, 30, 30],
      ],
      rows: ["· · 9 19", "· · 20 36", "8 30 30 68", "19 45 59 123"],
    },
  ])("$name", ({ counts, rows }) => expect(printed(counts)).toEqual(rows));
});

interface Place {
  readonly r: number;
  readonly c: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/**
 * Whether some table that agrees with all that is shown has `wished` people or more in the places
 * given: an adversary who tries all tables of whole numbers, large counts in these places first.
 */
function mayReach(counts: Table, shown: ShownCounts, places: readonly Place[], wished: number) {
  const wanted = (r: number, c: number) => places.some((place) => place.r === r && place.c === c);
  const free = counts
    .flatMap((row, r) => row.flatMap((_, c) => (shown.cells[r]![c] ? [] : [{ r, c }])))
    .sort((a, b) => Number(wanted(b.r, b.c)) - Number(wanted(a.r, a.c)));
  const table = counts.map((row, r) => row.map((n, c) => (shown.cells[r]![c] ? n : 0)));
  const column = (of: Table, c: number) => of.map((row) => row[c]!);
  const top = sum(counts.flat()) + wished;

  function fill(k: number): boolean {
    if (k === free.length) return sum(places.map(({ r, c }) => table[r]![c]!)) >= wished;
    const { r, c } = free[k]!;
    const later = free.slice(k + 1);
    // What each shown sum leaves for this cell, and whether it must be just that.
    const rests = [
      {
        is: shown.rowTotals[r],
        rest: sum(counts[r]!) - sum(table[r]!),
        last: !later.some((p) => p.r === r),
      },
      {
        is: shown.columnTotals[c],
        rest: sum(column(counts, c)) - sum(column(table, c)),
        last: !later.some((p) => p.c === c),
      },
      { is: shown.total, rest: sum(counts.flat()) - sum(table.flat()), last: later.length === 0 },
    ].filter(({ is }) => is);
    const most = Math.min(top, ...rests.map(({ rest }) => rest));
    const least = Math.max(0, ...rests.filter(({ last }) => last).map(({ rest }) => rest));
    for (let n = most; n >= least; n--) {
      table[r]![c] = n;
      if (fill(k + 1)) return true;
    }
    table[r]![c] = 0;
    return false;
  }
  return fill(0);
}

const FLOOR = 3;
const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test("no small count is shown, and none can be told to be small from what is shown", () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const shown = suppressSmall(counts, FLOOR);
      const places = counts.flatMap((row, r) => row.map((_, c) => ({ r, c })));
      const figures = [
        ...places.map((place) => ({ is: shown.cells[place.r]![place.c]!, of: [place] })),
        ...shown.rowTotals.map((is, r) => ({ is, of: places.filter((place) => place.r === r) })),
        ...shown.columnTotals.map((is, c) => ({ is, of: places.filter((place) => place.c === c) })),
        { is: shown.total, of: places },
      ];
      for (const { is, of } of figures) {
        if (sum(of.map(({ r, c }) => counts[r]![c]!)) >= FLOOR) continue;
        expect(is).toBe(false);
        expect(mayReach(counts, shown, of, FLOOR)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("the adversary of the test above does find what a careless table gives away", () => {
  const careless = { rowTotals: [true, true], columnTotals: [true, true], total: true };
  const one = {
    ...careless,
    cells: [
      [false, true],
      [true, true],
    ],
  };
  expect(
    mayReach(
      [
        [2, 9],
        [9, 9],
      ],
      one,
      [{ r: 0, c: 0 }],
      3,
    ),
  ).toBe(false);
  const ring = {
    ...careless,
    cells: [
      [false, false],
      [false, false],
    ],
  };
  expect(
    mayReach(
      [
        [2, 9],
        [9, 9],
      ],
      ring,
      [{ r: 0, c: 0 }],
      3,
    ),
  ).toBe(true);
  expect(
    mayReach(
      [
        [1, 1],
        [1, 9],
      ],
      ring,
      [{ r: 0, c: 0 }],
      3,
    ),
  ).toBe(false);
});

test("a table without small counts is shown whole", () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const shown = suppressSmall(
        counts.map((row) => row.map((n) => n + FLOOR)),
        FLOOR,
      );
      expect([
        ...shown.cells.flat(),
        ...shown.rowTotals,
        ...shown.columnTotals,
        shown.total,
      ]).not.toContain(false);
    }),
  );
});

test.each([
  { counts: [40, 30, 10], shown: [true, true, true] },
  { counts: [40, 37, 10], shown: [true, false, true] },
  { counts: [40, 40, 36, 35], shown: [true, true, false, true] },
  { counts: [12, 4], shown: [true, false] },
  { counts: [4, 4], shown: [false, false] },
  { counts: [20, 17, 14, 9], shown: [true, false, true, true] },
])("of $counts one within the other, $shown are shown", ({ counts, shown }) => {
  expect(nestedShown(counts)).toEqual(shown);
});

test("no two of the nested counts shown differ by one to four people", () => {
  const steps = fc.array(fc.nat(9), { maxLength: 8 });
  fc.assert(
    fc.property(steps, (drops) => {
      let left = 40;
      const counts = drops.map((drop) => {
        left = Math.max(0, left - drop);
        return left;
      });
      const shown = counts.filter((_, k) => nestedShown(counts)[k]);
      for (const a of shown) {
        expect(a).toBeGreaterThanOrEqual(5);
        for (const b of shown) expect([1, 2, 3, 4]).not.toContain(Math.abs(a - b));
      }
    }),
  );
});

test("a floor below three and tables that are none are refused", () => {
  expect(() => suppressSmall([[9]], 2)).toThrow(/floor of 2/);
  expect(() => nestedShown([9], 1)).toThrow(RangeError);
  expect(() => nestedShown([9, 10])).toThrow(/10 people cannot be part of 9/);
  expect(() => suppressSmall([[9, 9], [9]])).toThrow(/row 1 has 1 cells/);
  expect(() => suppressSmall([[1.5, 9]])).toThrow(/1.5 is no count/);
  expect(suppressSmall([])).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: false });
});
