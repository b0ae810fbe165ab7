import { describe, expect, it, test } from "vitest";
import { kruskalWallis } from "./kruskal-wallis.ts";
import { logRank, stratifiedLogRank } from "./log-rank.ts";
import { permutationP } from "./permutation.ts";
import { randomSource } from "./random.ts";
import { standardisedRates } from "./standardised-rate.ts";
import { cochranMantelHaenszel, vanElteren } from "./stratified-tests.ts";
import { compareMix, totalVariation } from "./total-variation.ts";

const of = (withIt: number, without: number) => ({ withIt, n: withIt + without });

// Admissions to Berkeley in 1973 by department: men, women (P. J. Bickel et al., Science 187, 1975).
const berkeley = [
  [of(512, 313), of(89, 19)],
  [of(353, 207), of(17, 8)],
  [of(120, 205), of(202, 391)],
  [of(138, 279), of(131, 244)],
  [of(53, 138), of(94, 299)],
  [of(22, 351), of(24, 317)],
];

describe("shares over strata", () => {
  it("have Cochran, Mantel and Haenszel's statistic, worked out by hand", () => {
    let away = 0;
    let spread = 0;
    for (const [men, women] of berkeley) {
      const n = men.n + women.n;
      const yes = men.withIt + women.withIt;
      away += men.withIt - (men.n * yes) / n;
      spread += (men.n * women.n * yes * (n - yes)) / (n * n * (n - 1));
    }
    const test = cochranMantelHaenszel(berkeley);
    expect(test.statistic).toBeCloseTo(away ** 2 / spread, 10);
    // With continuity R's mantelhaen.test prints 1.4269; ours goes without.
    expect((Math.abs(away) - 0.5) ** 2 / spread).toBeCloseTo(1.4269, 4);
    expect(test.freedom).toBe(1);
    expect(test.p).toBeGreaterThan(0.2);
  });

  it("turn round when standardised: men are admitted more often in all, less often like for like", () => {
    const crude = [0, 1].map((g) => {
      const groups = berkeley.map((stratum) => stratum[g]);
      return groups.reduce((s, x) => s + x.withIt, 0) / groups.reduce((s, x) => s + x.n, 0);
    });
    const adjusted = standardisedRates(berkeley);
    expect(crude[0]).toBeCloseTo(0.445, 3);
    expect(crude[1]).toBeCloseTo(0.304, 3);
    expect(adjusted[0]).toBeCloseTo(0.387, 3);
    expect(adjusted[1]).toBeCloseTo(0.43, 2);
  });

  it("do not depend on which group is left out, with three groups", () => {
    const strata = [
      [of(3, 7), of(6, 4), of(9, 3)],
      [of(5, 9), of(5, 5), of(4, 4)],
    ];
    const test = cochranMantelHaenszel(strata);
    const turned = cochranMantelHaenszel(strata.map(([a, b, c]) => [c, a, b]));
    expect(test.freedom).toBe(2);
    expect(turned.statistic).toBeCloseTo(test.statistic, 10);
  });

  it("know nothing where no stratum holds all groups", () => {
    expect(standardisedRates([[of(1, 1), of(0, 0)]])[0]).toBeNaN();
    expect(cochranMantelHaenszel([[of(1, 1), of(0, 0)]]).p).toBe(1);
  });
});

describe("values over strata", () => {
  it("are Kruskal and Wallis's test where there is one stratum", () => {
    const groups = [
      [1, 4, 4, 9],
      [2, 4, 5],
      [3, 8, 10, 11],
    ];
    const test = vanElteren([groups]);
    expect(test.statistic).toBeCloseTo(kruskalWallis(groups).h, 10);
    expect(test.freedom).toBe(2);
  });

  it("are weighted by 1 / (n + 1), worked out by hand", () => {
    // Stratum 1: 1 3 | 2, ranks 4 against 4 expected. Stratum 2: 5 6 | 7 8, ranks 3 against 5.
    const test = vanElteren([
      [[1, 3], [2]],
      [
        [5, 6],
        [7, 8],
      ],
    ]);
    const away = (4 - 4) / 4 + (3 - 5) / 5;
    const spread = (2 * 1 * 4) / 12 / 16 + (2 * 2 * 5) / 12 / 25;
    expect(test.statistic).toBeCloseTo(away ** 2 / spread, 10);
  });

  it("hide a difference that only the mix makes", () => {
    const slow = Array.from({ length: 40 }, (_, k) => 100 + k);
    const quick = Array.from({ length: 40 }, (_, k) => k);
    const crude = kruskalWallis([
      [...slow, ...quick.slice(0, 4)],
      [...quick, ...slow.slice(0, 4)],
    ]);
    const adjusted = vanElteren([
      [slow, slow.filter((_, k) => k % 10 === 5)],
      [quick.filter((_, k) => k % 10 === 5), quick],
    ]);
    expect(crude.p).toBeLessThan(1e-6);
    expect(adjusted.p).toBeGreaterThan(0.2);
  });
});

describe("shuffled labels", () => {
  it("give a p value that is even under chance", () => {
    const random = randomSource(20_261_126);
    let below = 0;
    for (let round = 0; round < 300; round++) {
      const values = Float64Array.from({ length: 30 }, () => random.nextUniform());
      const mean = () => Math.abs(values.subarray(0, 15).reduce((s, x) => s + x, 0));
      const away = () => Math.abs(mean() - values.reduce((s, x) => s + x, 0) / 2);
      if (permutationP(values, away, 199, random) <= 0.05) below++;
    }
    expect(below / 300).toBeGreaterThan(0.02);
    expect(below / 300).toBeLessThan(0.09);
  });

  it("tell a mix that differs from one that only has many kinds", () => {
    expect(totalVariation([2, 2, 0], [1, 1, 2])).toBeCloseTo(0.5, 12);
    expect(totalVariation([0], [1])).toBeNaN();
    const groups = Uint32Array.from({ length: 200 }, (_, k) => k % 2);
    const apart = Uint32Array.from(groups, (g, k) => (k % 5 === 0 ? 2 : g));
    const unique = Uint32Array.from(groups, (_, k) => k);
    expect(compareMix(apart, groups, 2, 199, randomSource(1)).p).toBeLessThan(0.01);
    const chance = compareMix(unique, groups, 2, 199, randomSource(1));
    expect(chance.distance).toBe(1);
    expect(chance.byChance).toBeCloseTo(1, 9);
    expect(chance.p).toBe(1);
  });
});

describe("the log-rank test within strata", () => {
  const group = (durations: readonly number[], finished: readonly number[]) => ({
    durations,
    finished,
  });
  // Finish times; 0 marks who was only watched.
  const first = [group([1, 3, 5], [1, 0, 1]), group([2, 4, 6], [1, 1, 1])];
  const second = [group([2, 2], [1, 1]), group([1, 3, 7], [1, 1, 0])];

  test("adds observed less expected and their variance over strata, by hand", () => {
    // Stratum 1, expected finishes of the first group at 1, 2, 4, 5, 6: 3/6, 2/5, 1/3, 1/2, 0.
    // Stratum 2 at 1, 2 (two), 3: 2/5, 2·2/4, 0.
    const away = 2 - (3 / 6 + 2 / 5 + 1 / 3 + 1 / 2) + (2 - (2 / 5 + 1));
    const variance =
      1 / 4 + 6 / 25 + 2 / 9 + 1 / 4 + (6 / 25 + (2 * 2 * 2 * (4 - 2)) / (4 * 4 * (4 - 1)));
    expect(stratifiedLogRank([first, second]).statistic).toBeCloseTo(away ** 2 / variance, 12);
  });

  test("is the plain test where there is one stratum", () => {
    expect(stratifiedLogRank([first])).toEqual(logRank(first));
  });
});
