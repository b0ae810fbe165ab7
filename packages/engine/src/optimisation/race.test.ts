import { expect, test } from "vitest";
import { normalDraw } from "../stats/normal-draw.ts";
import { randomSource } from "../stats/random.ts";
import { isClearlyBeaten, pairedDifference, verdictOf } from "./paired.ts";
import { raceArms } from "./race.ts";

test("pairs 1→2, 2→4, 3→3: mean 1, interval 1 ± 4.3027 · 1 / √3", () => {
  const difference = pairedDifference([1, 2, 3], [2, 4, 3]);
  expect(difference.mean).toBeCloseTo(1, 12);
  expect(difference.ci95[1] - 1).toBeCloseTo(4.302652729911275 / Math.sqrt(3), 9);
  expect(verdictOf(difference)).toBe("not-demonstrated");
});

test.each([
  { ci95: [-3, -1] as const, verdict: "better" },
  { ci95: [1, 3] as const, verdict: "worse" },
  { ci95: [-1, 3] as const, verdict: "not-demonstrated" },
  { ci95: [0, 3] as const, verdict: "not-demonstrated" },
  { ci95: [Number.NaN, Number.NaN] as const, verdict: "not-demonstrated" },
])("an interval of $ci95 is $verdict", ({ ci95, verdict }) => {
  expect(verdictOf({ mean: 0, ci95, n: 5 })).toBe(verdict);
});

test("whoever is better in one goal is not beaten by whoever is better in another", () => {
  const a = [
    [1, 5],
    [1.1, 5],
    [1, 5.1],
  ];
  const b = [
    [2, 3],
    [2.1, 3],
    [2, 3.1],
  ];
  expect(isClearlyBeaten(b, a, [0, 0])).toBe(false);
  expect(
    isClearlyBeaten(
      [
        [2, 6],
        [2.1, 6],
        [2, 6.1],
      ],
      a,
      [0, 0],
    ),
  ).toBe(true);
});

test("a race never drops the truly best of eight, over two hundred seeds, and spares draws", () => {
  let draws = 0;
  for (let seed = 0; seed < 200; seed++) {
    const outcome = raceArms(
      8,
      (arm, round) => {
        const shared = normalDraw(randomSource(seed, round).nextUniform() || 0.5);
        const own = normalDraw(randomSource(seed, round, arm).nextUniform() || 0.5);
        return [10 + arm + 3 * shared + 0.5 * own];
      },
      { firstRounds: 4, lastRound: 12, tolerance: [0], confidence: 0.99 },
    );
    expect(outcome.left).toContain(0);
    draws += outcome.draws;
  }
  expect(draws / 200).toBeLessThan((8 * 12) / 2);
});
