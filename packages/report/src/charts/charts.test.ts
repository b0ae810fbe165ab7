import { expect, test } from "vitest";
import { histogramSvg } from "./histogram-svg.ts";
import { roundTicks } from "./svg-text.ts";
import { trendSvg } from "./trend-svg.ts";

test.each([
  { most: 0, ticks: [0] },
  { most: Number.NaN, ticks: [0] },
  { most: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
  { most: 7, ticks: [0, 2, 4, 6, 8] },
  { most: 1199, ticks: [0, 500, 1000, 1500] },
])("an axis up to $most counts in round steps", ({ most, ticks }) => {
  expect(roundTicks(most)).toEqual(ticks);
});

const words = { title: "t", description: "d", locale: "lv", unitMs: 1, unitTitle: "ms" } as const;

test("an empty histogram is a picture of axes without bars", () => {
  const histogram = { binMs: 1, fromMs: 0, counts: new Uint32Array(), above: 0, n: 0 };
  const svg = histogramSvg(histogram, { ...words, countTitle: "n", aboveText: null, marks: [] });
  expect(svg).not.toMatch(/NaN|Infinity|<rect/);
});

test("each filled bin is a bar, and empty ones are not", () => {
  const histogram = { binMs: 1, fromMs: 0, counts: Uint32Array.of(3, 0, 1), above: 2, n: 6 };
  const marks = [{ ms: 1, text: "mediāna" }];
  const svg = histogramSvg(histogram, { ...words, countTitle: "n", aboveText: "+2", marks });
  expect(svg.match(/<rect/g)).toHaveLength(2);
  expect(svg).toContain("mediāna");
});

test("a month without a value breaks the line instead of falling to zero", () => {
  const valuesMs = [1, 2, Number.NaN, 4, 5];
  const svg = trendSvg([{ title: "m", valuesMs, strong: true }], {
    ...words,
    months: ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03"],
  });
  expect(svg.match(/<circle/g)).toHaveLength(4);
  expect(svg.match(/ d="M[^"]*M[^"]*"/g)).toHaveLength(1);
  expect(svg).not.toMatch(/NaN/);
});
