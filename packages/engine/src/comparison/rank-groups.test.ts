import { describe, expect, test } from "vitest";
import { binomialDraw } from "../stats/beta-draw.ts";
import { quantile } from "../stats/quantile.ts";
import { randomSource } from "../stats/random.ts";
import { medianDraw, rankGroups, shareDraw } from "./rank-groups.ts";

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
const spread = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((x) => (x - middle) ** 2)));
};

describe("a figure drawn anew", () => {
  test.each([9, 10])("the median of %i values is that of values drawn one by one", (n) => {
    const random = randomSource(1);
    const sorted = Float64Array.from({ length: n }, (_, i) => i * i);
    const draw = medianDraw(sorted, random);
    const quick = Array.from({ length: 4000 }, draw);
    const slow = Array.from({ length: 4000 }, () =>
      quantile(
        Float64Array.from(sorted, () => sorted[Math.floor(random.nextUniform() * n)]).sort(),
        0.5,
      ),
    );
    // Standard error of a mean of 4000 is 1.6 % of the spread.
    expect(Math.abs(mean(quick) - mean(slow)) / spread(slow)).toBeLessThan(0.08);
    expect(spread(quick) / spread(slow)).toBeCloseTo(1, 1);
  });

  test.each([5, 200])("a share of %i cases has the mean and spread of the binomial", (n) => {
    const random = randomSource(2);
    const drawn = Array.from({ length: 4000 }, () => binomialDraw(n, 0.3, random));
    expect(Math.abs(mean(drawn) - 0.3 * n) / Math.sqrt(n * 0.21)).toBeLessThan(0.06);
    expect(spread(drawn) / Math.sqrt(n * 0.21)).toBeCloseTo(1, 1);
  });
});

describe("the order of groups", () => {
  const stratum = (groups: readonly (readonly number[])[], seed = 3) => {
    const random = randomSource(seed);
    const sorted = groups.map((values) => Float64Array.from(values).sort());
    return {
      sizes: sorted.map((values) => values.length),
      figures: sorted.map((values) => quantile(values, 0.5)),
      draws: sorted.map((values) => medianDraw(values, random)),
    };
  };
  const around = (middle: number) => Array.from({ length: 60 }, (_, k) => middle + (k - 30) / 10);

  test("far groups have one place, near ones share theirs and are not told apart", () => {
    const order = rankGroups([stratum([around(50), around(10), around(10.1)])]);
    expect(order.map(({ group }) => group)).toEqual([1, 2, 0]);
    expect(order.map(({ lowestRank, highestRank }) => [lowestRank, highestRank])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
    expect(order.map(({ isBelowNext }) => isBelowNext)).toEqual([false, true, false]);
  });

  test("like for like the order may turn", () => {
    // Within each kind the second is quicker, but it has more of the slow kind.
    const quick = stratum([around(11).concat(around(11)), around(10).slice(0, 20)]);
    const slow = stratum([around(31).slice(0, 20), around(30).concat(around(30))]);
    expect(rankGroups([quick, slow]).map(({ group }) => group)).toEqual([1, 0]);
  });

  test("equal groups have no place of their own, groups without a figure none at all", () => {
    const random = randomSource(5);
    const shares = {
      sizes: [40, 40, 40],
      figures: [0.5, 0.5, 0.5],
      draws: [1, 2, 3].map(() => shareDraw(20, 40, random)),
    };
    for (const { lowestRank, highestRank } of rankGroups([shares])) {
      expect([lowestRank, highestRank]).toEqual([1, 3]);
    }
    expect(rankGroups([stratum([around(1), []])])).toEqual([]);
  });
});
