import fc from "fast-check";
import { expect, test } from "vitest";
import { hypervolume } from "./hypervolume.ts";
import { crowdingOf, dominates, frontOf, sortFronts } from "./pareto.ts";

const points = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 }), {
  maxLength: 14,
});

test("nobody on a front is beaten by anybody, and whoever is left out is beaten or a double", () => {
  fc.assert(
    fc.property(points, (all) => {
      const front = frontOf(all);
      for (const a of front) for (const b of front) expect(dominates(all[a], all[b])).toBe(false);
      all.forEach((point, i) => {
        if (front.includes(i)) return;
        const isCovered = front.some((k) => all[k].every((value, g) => value <= point[g]));
        expect(isCovered).toBe(true);
      });
    }),
  );
});

test("fronts hold each point once, and each one is beaten by the one before", () => {
  fc.assert(
    fc.property(points, (all) => {
      const fronts = sortFronts(all);
      expect(fronts.flat().sort((a, b) => a - b)).toEqual([...all.keys()]);
      fronts.slice(1).forEach((front, k) => {
        for (const i of front) {
          expect(fronts[k].some((j) => dominates(all[j], all[i]))).toBe(true);
        }
      });
    }),
  );
});

test("the ends of a front stand alone, the middle by its neighbours", () => {
  const crowding = crowdingOf([
    [0, 4],
    [1, 2],
    [4, 0],
  ]);
  expect(crowding).toEqual([Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY]);
});

test.each([
  { front: [], reference: [3, 3], volume: 0 },
  { front: [[1, 1]], reference: [3, 3], volume: 4 },
  // Stairs: 2·1 + 1·1 more of the second.
  {
    front: [
      [1, 2],
      [2, 1],
    ],
    reference: [3, 3],
    volume: 3,
  },
  {
    front: [
      [1, 2],
      [2, 1],
      [2, 2],
    ],
    reference: [3, 3],
    volume: 3,
  },
  { front: [[4, 0]], reference: [3, 3], volume: 0 },
  { front: [[1, 1, 1]], reference: [2, 3, 4], volume: 6 },
  // Two boxes of 2·2·1 and 1·1·2 that share 1·1·1.
  {
    front: [
      [0, 0, 1],
      [1, 1, 0],
    ],
    reference: [2, 2, 2],
    volume: 5 - 0,
  },
])("the hypervolume of $front up to $reference is $volume", ({ front, reference, volume }) => {
  expect(hypervolume(front, reference)).toBeCloseTo(volume, 12);
});

test("the hypervolume is what counting unit cubes says", () => {
  fc.assert(
    fc.property(points, (all) => {
      let cubes = 0;
      for (let x = 0; x < 6; x++)
        for (let y = 0; y < 6; y++)
          for (let z = 0; z < 6; z++)
            if (all.some((p) => p[0] <= x && p[1] <= y && p[2] <= z)) cubes++;
      expect(hypervolume(all, [6, 6, 6])).toBeCloseTo(cubes, 9);
    }),
    { numRuns: 60 },
  );
});
