import { expect, test } from "vitest";
import { estimateTextWidth, wrapLabel } from "./wrap-label.ts";

test.each([
  { name: "an empty label", label: "", lines: [""] },
  { name: "a short label", label: "Parakstīt", lines: ["Parakstīt"] },
  {
    name: "words",
    label: "Iesnieguma reģistrēšana lietvedībā",
    lines: ["Iesnieguma", "reģistrēšana", "lietvedībā"],
  },
  { name: "codes at their separators", label: "01_HOOFD_010_BB", lines: ["01_HOOFD_", "010_BB"] },
])("wraps $name", ({ label, lines }) => {
  expect(wrapLabel(label, 100, 13, 3)).toEqual(lines);
});

test("a label too long for its box ends in an ellipsis and every line fits", () => {
  const lines = wrapLabel(
    "Pašvaldības domes lēmuma projekta saskaņošana ar visām nodaļām",
    120,
    13,
    3,
  );
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
  for (const line of lines) expect(estimateTextWidth(line, 13)).toBeLessThanOrEqual(121);
});
