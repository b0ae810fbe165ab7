import { expect, test } from "vitest";
import { randomSource, randomSourceOf } from "./random.ts";

test("the generator gives the published first outputs of xoshiro128** from state 1, 2, 3, 4", () => {
  const random = randomSourceOf(Uint32Array.of(1, 2, 3, 4));
  expect(Array.from({ length: 10 }, () => random.nextUint32())).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test("one seed gives one stream, near seeds and longer seeds give others", () => {
  const first = (...seed: number[]) => randomSource(...seed).nextUint32();
  expect(first(7)).toBe(first(7));
  const seeds = [[], [0], [1], [2], [0, 0], [0, 1], [1, 0], [2 ** 32], [-1]];
  expect(new Set(seeds.map((seed) => first(...seed))).size).toBe(seeds.length);
});

test("uniform numbers lie in [0, 1) and spread evenly", () => {
  const random = randomSource(42);
  const bins = new Array(10).fill(0);
  for (let i = 0; i < 20_000; i++) bins[Math.floor(random.nextUniform() * 10)]++;
  for (const count of bins) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test("numbers below a limit are all reached and refuse a limit of none", () => {
  const random = randomSource(1);
  const seen = new Set(Array.from({ length: 500 }, () => random.nextBelow(7)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(() => random.nextBelow(0)).toThrow(RangeError);
});
