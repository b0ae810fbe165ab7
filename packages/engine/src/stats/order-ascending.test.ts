import fc from "fast-check";
import { expect, test } from "vitest";
import { countInversions } from "./count-inversions.ts";
import { orderAscending } from "./order-ascending.ts";

const keys = fc.oneof(
  fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 2 ** 41 }), { minLength: 64, maxLength: 300 }),
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 64, maxLength: 99 }),
);

test("the order sorts the keys and leaves equal ones as they stand", () => {
  fc.assert(
    fc.property(keys, (list) => {
      const plain = [...list.keys()].sort((a, b) => list[a] - list[b] || a - b);
      expect([...orderAscending(Float64Array.from(list))]).toEqual(plain);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("inversions equal those counted pair by pair", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 60 }), (list) => {
      let pairs = 0;
      for (let i = 0; i < list.length; i++) {
        for (let j = i + 1; j < list.length; j++) if (list[i] > list[j]) pairs++;
      }
      expect(countInversions(Float64Array.from(list))).toBe(pairs);
    }),
    { seed: 2 },
  );
});
