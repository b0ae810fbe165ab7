import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((found) => [
    found[1],
    { light: found[2]!, dark: found[3]! },
  ]),
);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string, theme: "light" | "dark"): number {
  const [bright, dim] = [a, b]
    .map((name) => luminance(tokens.get(name)![theme]))
    .toSorted((x, y) => y - x);
  return (bright! + 0.05) / (dim! + 0.05);
}

const surfaces = ["page", "card", "sunken", "raised", "hover"];
const pairs = [
  ...["ink", "ink-soft", "ink-faint", "accent", "accent-strong"].flatMap((ink) =>
    surfaces.map((surface) => [ink, surface] as const),
  ),
  ...["good", "warn", "bad"].flatMap((state) =>
    ["page", "card", `${state}-soft`].map((surface) => [state, surface] as const),
  ),
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["accent", "accent-soft"],
  ["ink", "accent-soft"],
  ["ink-soft", "accent-soft"],
  ["ink", "bad-soft"],
  ["ink-soft", "bad-soft"],
  ["page", "ink"],
  ...[1, 2, 3].map((k) => ["seq-ink-1", `seq-${k}`] as const),
  ["seq-ink-7", "seq-6"],
  ["seq-ink-7", "seq-7"],
] as const;

test.each(pairs)("%s can be read on %s, light and dark", (ink, surface) => {
  expect(contrast(ink, surface, "light")).toBeGreaterThanOrEqual(4.5);
  expect(contrast(ink, surface, "dark")).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ["line-strong", "card"],
  ["line-strong", "page"],
  ["focus", "page"],
  ["focus", "card"],
  ["seq-7", "seq-4"],
])("%s can be told from %s, light and dark", (sign, surface) => {
  expect(contrast(sign, surface, "light")).toBeGreaterThanOrEqual(2.5);
  expect(contrast(sign, surface, "dark")).toBeGreaterThanOrEqual(2.5);
});

test("the sequential scale goes one way, step by step", () => {
  for (const theme of ["light", "dark"] as const) {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((k) => luminance(tokens.get(`seq-${k}`)![theme]));
    const sign = theme === "light" ? -1 : 1;
    for (let k = 1; k < steps.length; k++) {
      expect(Math.sign(steps[k]! - steps[k - 1]!)).toBe(sign);
    }
  }
});
