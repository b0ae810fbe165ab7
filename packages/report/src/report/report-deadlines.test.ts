import type { DeadlineRule } from "@talka/engine";
import { expect, test } from "vitest";
import { handAnalysis } from "../test-analysis.ts";
import { locales } from "../words/translate.ts";
import { deadlineBlocks } from "./report-deadlines.ts";

const month: DeadlineRule = {
  name: "1 month",
  amount: 1,
  unit: "month",
  validFrom: null,
  validTo: "2026-01-11",
  legalReference: "Iesniegumu likums",
  confidence: "A",
};
const rules: readonly DeadlineRule[] = [
  month,
  {
    ...month,
    name: "5 days",
    amount: 5,
    unit: "calendar-day",
    validFrom: "2026-01-12",
    validTo: null,
  },
];
const suspensions = [{ from: "Precizēt", to: "Sagatavot" }];

test("each version of a rule is told with its days, its law and how it was kept", () => {
  const blocks = deadlineBlocks(handAnalysis({ deadline: { rules, suspensions } }), "en");
  const texts = blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
  expect(texts[0]).toContain("1 month, until 11 January 2026: 100% on time (0 late of 4 decided).");
  expect(texts[0]).toContain("Legal basis: Iesniegumu likums (confidence A).");
  expect(texts[1]).toContain("5 days, from 12 January 2026: 0% on time (16 late of 16 decided).");
  expect(texts[1]).toContain("overrun the term by");
  expect(texts[2]).toContain("The term stands still from “Precizēt” to “Sagatavot”.");
});

test("open cases are listed in the order in which they are due", () => {
  const analysis = handAnalysis({ deadline: { rules, suspensions }, endActivities: ["Precizēt"] });
  const tables = deadlineBlocks(analysis, "en").filter((block) => block.kind === "table");
  expect(tables).toHaveLength(2);
  expect(tables[1]?.rows).toHaveLength(16);
});

test.each(locales)(
  "without a rule the section stays away, and with one it is whole in %s",
  (locale) => {
    expect(deadlineBlocks(handAnalysis(), locale)).toEqual([]);
    const text = JSON.stringify(
      deadlineBlocks(handAnalysis({ deadline: { rules, suspensions } }), locale),
    );
    expect(text).not.toMatch(/NaN|undefined|\{[a-z]+\}/);
  },
);
