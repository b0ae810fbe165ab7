import { describe, expect, test } from "vitest";
import { normalShareBelow } from "../stats/normal.ts";
import type { Distribution } from "./distribution.ts";
import { KeyedDraws } from "./keyed-draws.ts";
import { meanOf, Samplers } from "./samplers.ts";

const N = 40_000;

function drawn(distribution: Distribution, seed = 5): Float64Array {
  const samplers = new Samplers();
  const draws = new KeyedDraws();
  const source = draws.sourceOf("test");
  const index = samplers.add(distribution);
  samplers.seal();
  draws.reseed(seed, 0);
  return Float64Array.from({ length: N }, (_, c) => {
    draws.ask(source, c, 0);
    return samplers.draw(index, draws);
  });
}

function momentsOf(values: Float64Array) {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1));
  return { mean, sd };
}

const free = { min: 0, max: null };
/** Phi of a standardised bound. */
const cases: readonly [string, Distribution, number, number][] = [
  ["uniform", { kind: "uniform", min: 2, max: 8 }, 5, Math.sqrt(3)],
  ["exponential", { kind: "exponential", mean: 7, sd: 7, ...free }, 7, 7],
  ["exponential from 2", { kind: "exponential", mean: 7, sd: 5, min: 2, max: null }, 7, 5],
  // E[X | X < b] of an exponential: m − b/(e^{b/m} − 1).
  [
    "exponential cut at 10000",
    { kind: "exponential", mean: 7200, sd: 7200, min: 0, max: 10_000 },
    7200 - 10_000 / (Math.exp(10_000 / 7200) - 1),
    2_745,
  ],
  ["normal", { kind: "normal", mean: 80, sd: 20, ...free }, 80, 20],
  ["lognormal", { kind: "lognormal", mean: 70, sd: Math.sqrt(9800), ...free }, 70, 99],
  ["gamma above 1", { kind: "gamma", mean: 6, sd: 3, ...free }, 6, 3],
  ["gamma below 1", { kind: "gamma", mean: 1, sd: 2, ...free }, 1, 2],
  [
    "normal and exponential",
    { kind: "exponnormal", mean: 50, sd: 10, tailMean: 8, ...free },
    50,
    10,
  ],
  ["triangular", { kind: "triangular", min: 0, mode: 3, max: 9 }, 4, Math.sqrt(3.5)],
  ["steps", { kind: "steps", values: [1, 5], shares: [0.25, 0.75] }, 4, Math.sqrt(3)],
  [
    "quantiles",
    { kind: "quantiles", values: [0, 2, 10] },
    3.5,
    Math.sqrt((4 / 3 + 124 / 3) / 2 - 12.25),
  ],
];

describe("draws of a distribution", () => {
  test.each(cases)("%s: mean and spread are those of the formula", (_, distribution, mean, sd) => {
    const told = momentsOf(drawn(distribution));
    expect(Math.abs(told.mean - mean)).toBeLessThan((4.5 * sd) / Math.sqrt(N));
    expect(Math.abs(told.sd / sd - 1)).toBeLessThan(
      distribution.kind === "lognormal" ? 0.12 : 0.05,
    );
  });

  test("stay within bounds, and have the shape of the cut distribution", () => {
    for (const kind of ["normal", "lognormal", "gamma", "exponential"] as const) {
      const values = drawn({ kind, mean: 10, sd: 5, min: 8, max: 13 });
      expect(Math.min(...values.subarray(0, 5000))).toBeGreaterThanOrEqual(8);
      expect(Math.max(...values.subarray(0, 5000))).toBeLessThanOrEqual(13);
    }
    const below = drawn({ kind: "normal", mean: 10, sd: 5, min: 8, max: 13 }).filter((x) => x < 10);
    const phi = (x: number) => normalShareBelow((x - 10) / 5);
    expect(below.length / N).toBeCloseTo((phi(10) - phi(8)) / (phi(13) - phi(8)), 1);
  });

  test("fall back to the mean within the bounds, or their middle, where nothing can be drawn", () => {
    expect(drawn({ kind: "normal", mean: 10, sd: 1, min: 90, max: 100 })[0]).toBe(95);
    expect(drawn({ kind: "gamma", mean: 10, sd: 1, min: 90, max: 100 })[0]).toBe(95);
    expect(drawn({ kind: "fixed", value: 3 })[0]).toBe(3);
  });

  test("have the mean that orders by expectation use", () => {
    expect(cases.filter(([name]) => !name.includes("cut")).map(([, d]) => meanOf(d))).toEqual(
      cases.filter(([name]) => !name.includes("cut")).map(([, , mean]) => mean),
    );
  });
});

describe("chance by key", () => {
  const draws = new KeyedDraws();
  const [a, b] = [draws.sourceOf("p", "A"), draws.sourceOf("p", "B")];
  const at = (source: number, c: number, visit: number) => {
    draws.ask(source, c, visit);
    return draws.next();
  };

  test("is the same whenever it is asked, and the same bits on every machine", () => {
    draws.reseed(42, 3);
    const first = at(a, 7, 0);
    at(b, 9, 1);
    expect(at(a, 7, 0)).toBe(first);
    expect([first, at(a, 8, 0), at(a, 7, 1), at(b, 7, 0)]).toMatchInlineSnapshot(`
      [
        0.6831541399350574,
        0.17709742318857397,
        0.019849074007385725,
        0.1405727139045922,
      ]
    `);
  });

  test("is even, and unlike between neighbours in case, visit, source, seed and replication", () => {
    const series = (of: (k: number) => number) => Float64Array.from({ length: N }, (_, k) => of(k));
    draws.reseed(1, 0);
    const cases = series((k) => at(a, k, 0));
    const visits = series((k) => at(a, k, 1));
    const other = series((k) => at(b, k, 0));
    const byVisit = series((k) => at(a, 3, k));
    draws.reseed(1, 1);
    const next = series((k) => at(a, k, 0));
    draws.reseed(2, 0);
    const seed = series((k) => at(a, k, 0));
    for (const one of [cases, byVisit, next, seed]) {
      const bins = new Float64Array(100);
      for (const x of one) bins[Math.floor(x * 100)]++;
      const chi = bins.reduce((sum, n) => sum + (n - N / 100) ** 2 / (N / 100), 0);
      expect(chi).toBeLessThan(99 + 4.5 * Math.sqrt(198));
    }
    const correlation = (x: Float64Array, y: Float64Array) =>
      x.reduce((sum, v, k) => sum + (v - 0.5) * ((y[k] ?? 0.5) - 0.5), 0) / N / (1 / 12);
    for (const one of [visits, other, next, seed, cases.subarray(1), cases.subarray(2)]) {
      expect(Math.abs(correlation(cases, one))).toBeLessThan(4.5 / Math.sqrt(N));
    }
  });
});
