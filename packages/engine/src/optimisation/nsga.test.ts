import { expect, test } from "vitest";
import { randomSource } from "../stats/random.ts";
import { hypervolume } from "./hypervolume.ts";
import { nsga2 } from "./nsga.ts";
import { dominates } from "./pareto.ts";

test("on Schaffer's problem the front is x from 0 to 2, its hypervolume near the exact one", () => {
  const random = randomSource(7);
  let evaluations = 0;
  const front = nsga2<number>({
    size: 40,
    random,
    create: () => random.nextUniform() * 20 - 10,
    cross: (a, b) => a + (b - a) * random.nextUniform(),
    mutate: (x) => x + (random.nextUniform() - 0.5) * 0.5,
    evaluate: (x) => {
      evaluations++;
      return [x ** 2, (x - 2) ** 2];
    },
    isOver: () => evaluations >= 3000,
  });
  expect(front.length).toBeGreaterThan(30);
  for (const { genome } of front) {
    expect(genome).toBeGreaterThan(-0.05);
    expect(genome).toBeLessThan(2.05);
  }
  for (const a of front) {
    for (const b of front) expect(dominates(a.values, b.values)).toBe(false);
  }
  // Up to (4, 4): 16 less the area below (√f − 2)², which is 8/3.
  const exact = 16 - 8 / 3;
  const found = hypervolume(
    front.map(({ values }) => values),
    [4, 4],
  );
  expect(found).toBeGreaterThan(0.97 * exact);
  expect(found).toBeLessThanOrEqual(exact);
});
