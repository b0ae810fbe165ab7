import { expect, test } from "vitest";
import { formatBytes, formatNumber, formatShare } from "./format-number.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test.each([
  { value: 0, lv: "0", lt: "0", en: "0" },
  { value: -0.01, lv: "0", lt: "0", en: "0" },
  { value: 6.25, lv: "6,3", lt: "6,3", en: "6.3" },
  { value: 12345.67, lv: "12 345,7", lt: "12 345,7", en: "12,345.7" },
  { value: Number.NaN, lv: "–", lt: "–", en: "–" },
  { value: Number.POSITIVE_INFINITY, lv: "–", lt: "–", en: "–" },
])("$value is written as each language writes numbers", ({ value, ...expected }) => {
  for (const locale of ["lv", "lt", "en"] as const) {
    expect(plain(formatNumber(value, locale))).toBe(expected[locale]);
  }
});

test.each([
  { share: 0, lv: "0 %", lt: "0 %", en: "0%" },
  { share: 0.0001, lv: "<0,1 %", lt: "<0,1 %", en: "<0.1%" },
  { share: 0.051, lv: "5,1 %", lt: "5,1 %", en: "5.1%" },
  { share: 0.505, lv: "51 %", lt: "51 %", en: "51%" },
  { share: 0.9999, lv: "99,9 %", lt: "99,9 %", en: "99.9%" },
  { share: 1, lv: "100 %", lt: "100 %", en: "100%" },
  { share: Number.NaN, lv: "–", lt: "–", en: "–" },
])(
  "the share $share is a percentage that neither vanishes nor fills up",
  ({ share, ...expected }) => {
    for (const locale of ["lv", "lt", "en"] as const) {
      expect(plain(formatShare(share, locale))).toBe(expected[locale]);
    }
  },
);

test("a size is told in the largest fitting unit", () => {
  expect(formatBytes(0, "lv")).toBe("0 B");
  expect(formatBytes(999, "lv")).toBe("999 B");
  expect(formatBytes(999_999, "en")).toBe("1 MB");
  expect(formatBytes(41_812_345, "lv")).toBe("41,8 MB");
});
