import { expect, test } from "vitest";
import { randomFrom } from "./random.ts";
import { about, between, draw, fixed } from "./spread.ts";

const many = 20_000;

function drawn(value: () => number): number[] {
  return Array.from({ length: many }, value).sort((a, b) => a - b);
}

test("the same seed gives the same numbers, another seed others", () => {
  const first = Array.from({ length: 9 }, randomFrom(7).uniform);
  expect(Array.from({ length: 9 }, randomFrom(7).uniform)).toEqual(first);
  expect(Array.from({ length: 9 }, randomFrom(8).uniform)).not.toEqual(first);
});

test("a fork does not depend on what was drawn before it", () => {
  const used = randomFrom(7);
  used.uniform();
  expect(used.fork("a").uniform()).toBe(randomFrom(7).fork("a").uniform());
  expect(used.fork("a").uniform()).not.toBe(used.fork("b").uniform());
});

test("numbers have the means they should", () => {
  const random = randomFrom(11);
  const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / many;
  expect(mean(drawn(random.uniform))).toBeCloseTo(0.5, 1);
  expect(mean(drawn(random.exponential))).toBeCloseTo(1, 1);
  expect(mean(drawn(random.normal))).toBeCloseTo(0, 1);
  expect(mean(drawn(() => random.normal() ** 2))).toBeCloseTo(1, 1);
});

test("a skewed spread has its median and its 90th percentile", () => {
  const random = randomFrom(13);
  const values = drawn(() => draw(about(60, 150), random));
  expect(values[many / 2]! / 60).toBeCloseTo(1, 1);
  expect(values[many * 0.9]! / 150).toBeCloseTo(1, 1);
});

test("an even spread stays within its bounds and a fixed one does not vary", () => {
  const random = randomFrom(17);
  const values = drawn(() => draw(between(2, 5), random));
  expect(values[0]).toBeGreaterThanOrEqual(2);
  expect(values.at(-1)).toBeLessThan(5);
  expect(draw(fixed(3), random)).toBe(3);
});
