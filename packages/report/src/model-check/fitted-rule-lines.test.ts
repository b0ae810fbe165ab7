import type { FittedRule } from "@talka/engine";
import { expect, test } from "vitest";
import { locales } from "../words/translate.ts";
import { fittedRuleLines } from "./fitted-rule-lines.ts";

const rule: FittedRule = {
  nodeId: "x",
  after: ["Check"],
  fromStart: false,
  gain: 0.4,
  leaves: [
    {
      tests: [
        { of: "case", name: "Sum", is: ">=", value: 5000 },
        { of: "times", name: "Check", is: ">=", value: 2 },
      ],
      cases: 40,
      ways: [
        { to: ["Council"], share: 0.9 },
        { to: [], share: 0.09 },
        { to: ["Sign"], share: 0.01 },
      ],
    },
    {
      tests: [
        { of: "case", name: "Sum", is: "<", value: 5000 },
        { of: "before", name: "", is: "=", value: "Ask" },
      ],
      cases: 60,
      ways: [{ to: ["Sign"], share: 1 }],
    },
    {
      tests: [{ of: "case", name: "Sum", is: "<", value: 5000 }],
      cases: 60,
      ways: [{ to: ["Sign"], share: 1 }],
    },
  ],
};

test("a learnt rule is told line by line, rare ways left out", () => {
  expect(fittedRuleLines(rule, "en")).toEqual({
    head: "After “Check”:",
    lines: [
      "if “Sum” is at least 5,000 and “Check” was done 2 times or more: “Council” 90%, the end 9%",
      "if “Ask” came before it: “Sign” 100%",
      "otherwise: “Sign” 100%",
    ],
  });
});

test("a learnt rule names its steps and values in every language", () => {
  for (const locale of locales) {
    const { head, lines } = fittedRuleLines(rule, locale);
    expect(head).toContain("Check");
    expect(lines[0]).toContain("Council");
    for (const line of lines) expect(line).not.toMatch(/[{}]/);
  }
});
