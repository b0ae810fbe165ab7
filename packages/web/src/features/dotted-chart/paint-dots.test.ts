import { expect, test } from "vitest";
import { movedWindow, scaledWindow, spanOf, wholeWindow } from "./paint-dots.ts";

test("zooming in around a point keeps that point where it is", () => {
  const near = scaledWindow(wholeWindow, 0.5, 0.25, 0.75);
  expect(near).toEqual({ x0: 0.125, x1: 0.625, y0: 0.375, y1: 0.875 });
});

test("zooming out ends with the whole chart, moving never leaves it", () => {
  const near = scaledWindow(wholeWindow, 0.5, 0, 0);
  expect(scaledWindow(near, 9, 0.5, 0.5)).toEqual(wholeWindow);
  expect(movedWindow(near, -3, 9)).toEqual({ x0: 0, x1: 0.5, y0: 0.5, y1: 1 });
});

test("the span of no points is not empty", () => {
  expect(spanOf(Float64Array.of())).toEqual({ fromMs: 0, toMs: 1 });
  expect(spanOf(Float64Array.of(5, 2, 9))).toEqual({ fromMs: 2, toMs: 9 });
});
