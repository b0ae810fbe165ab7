import fc from "fast-check";
import { expect, test } from "vitest";
import { normalShareBelow } from "./normal.ts";
import { normalDraw, normalDrawBelow } from "./normal-draw.ts";
import { portableExp, portableLog } from "./portable-exp.ts";

const close = (a: number, b: number, relative: number) =>
  a === b || Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b));

test("the logarithm is that of the machine to the last digits, edges included", () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true }), (x) =>
      close(portableLog(x), Math.log(x), 4e-16),
    ),
  );
  expect([0, 1, Infinity, -1].map(portableLog)).toEqual([-Infinity, 0, Infinity, NaN]);
});

test("the exponential is that of the machine to the last digits, edges included", () => {
  fc.assert(
    fc.property(fc.double({ min: -744, max: 709, noNaN: true }), (x) =>
      close(portableExp(x), Math.exp(x), x < -708 ? 1e-10 : 5e-16),
    ),
  );
  expect([0, 1000, -1000, NaN].map(portableExp)).toEqual([1, Infinity, 0, NaN]);
});

test("below the z drawn for a share lies that share", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true }), (share) =>
      close(normalShareBelow(normalDraw(share)), share, 1e-9),
    ),
  );
  fc.assert(
    fc.property(fc.double({ min: -37, max: 37, noNaN: true }), (z) =>
      close(normalDrawBelow(z), normalShareBelow(z), 1e-12),
    ),
  );
  expect(normalDraw(0.975)).toBeCloseTo(1.959963984540054, 14);
});
