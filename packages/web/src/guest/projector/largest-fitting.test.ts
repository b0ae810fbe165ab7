import { expect, test } from "vitest";
import { largestFitting } from "./largest-fitting.ts";

test.each([
  ["the most where it fits", 9, 2],
  ["the least where nothing does", 0.1, 0.5],
])("takes %s", (_, limit, size) => {
  expect(largestFitting(0.5, 2, (one) => one <= limit)).toBe(size);
});

test("comes close to the limit from below", () => {
  const size = largestFitting(0.5, 2, (one) => one <= 1.3);
  expect(size).toBeLessThanOrEqual(1.3);
  expect(size).toBeGreaterThan(1.28);
});
