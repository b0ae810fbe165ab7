import type { Difference, PairDifference } from "@talka/engine";
import { expect, test } from "vitest";
import {
  differenceSentence,
  equalitySentence,
  groupName,
  subjectName,
} from "./difference-sentence.ts";

const day = 86_400_000;
const groups = [
  { label: { kind: "value", value: "north" } },
  { label: { kind: "value", value: "south" } },
] as const;
const names = { groups, activityNames: ["Receive", "Decide"], zone: "UTC", workingDayMs: null };

function pair(change: Partial<PairDifference>): PairDifference {
  return {
    a: 0,
    b: 1,
    p: 0.001,
    q: 0.001,
    method: "g-test",
    effect: 0.2,
    size: "small",
    shift: 0.2,
    low: 0.1,
    high: 0.3,
    affected: 50,
    isDemonstrated: true,
    onlyIn: null,
    orderTurns: false,
    equality: null,
    ...change,
  };
}
function difference(subject: Difference["subject"], a: number, b: number): Difference {
  const figure = (crude: number) => ({ n: 50, crude, adjusted: null });
  const figures = [figure(a), figure(b)];
  return { subject, figures, p: 0, q: 0, method: "g-test", strength: 0.2, pairs: [], ranks: [] };
}

test("a share is told with its points and range, each language with its own quotes", () => {
  const found = difference({ kind: "activity", activity: 1 }, 0.2, 0.4);
  expect(differenceSentence(found, pair({}), names, "en")).toBe(
    "“Decide” occurs in 40% of cases in “south” and 20% in “north”: 20 percentage points more (95 %: 10 to 30).",
  );
  expect(differenceSentence(found, pair({}), names, "lv")).toMatch(
    /^„Decide” ir 40 % lietu grupā „south”/,
  );
  expect(differenceSentence(found, pair({}), names, "lt")).toMatch(
    /^„Decide“ yra 40 % bylų grupėje „south“/,
  );
});

test("a shorter time turns its range round, and one full stop ends the sentence", () => {
  const found = difference({ kind: "figure", figure: "lead" }, 9 * day, 6 * day);
  const shorter = pair({ effect: -0.4, shift: -3 * day, low: -4 * day, high: -2 * day });
  expect(differenceSentence(found, shorter, names, "en")).toBe(
    "Cases in “south” typically take 3 d less than in “north” (95 %: 2 d to 4 d); medians 6 d and 9 d.",
  );
  expect(differenceSentence(found, shorter, names, "lv")).toMatch(/6 d\. un 9 d\.$/);
});

test("an order that turns like for like is said", () => {
  const found = difference({ kind: "figure", figure: "repeated" }, 0.2, 0.4);
  expect(differenceSentence(found, pair({ orderTurns: true }), names, "en")).toMatch(
    /\. Like for like, the order is the other way round\.$/,
  );
});

test("groups and subjects have names", () => {
  expect(groupName({ kind: "period", fromMs: null, toMs: Date.UTC(2026, 2, 1) }, "en", "UTC")).toBe(
    "before 01/03/2026",
  );
  expect(groupName({ kind: "range", min: 5, max: null }, "lt", "UTC")).toBe("5 ir daugiau");
  expect(groupName({ kind: "empty" }, "lv", "UTC")).toBe("nav norādīts");
  expect(subjectName({ kind: "arc", from: -1, to: 0 }, names.activityNames, "en")).toBe(
    "Beginning → Receive",
  );
  expect(subjectName({ kind: "arc", from: 0, to: -2 }, names.activityNames, "lt")).toBe(
    "Receive → pabaiga",
  );
});

test("what is shown to be the same is told with its margin, and nothing that is not", () => {
  const shown = { p: 0.001, q: 0.001, isShown: true };
  const step = difference({ kind: "activity", activity: 1 }, 0.4, 0.4);
  const points = pair({ equality: { ...shown, margin: 0.05 } });
  expect(equalitySentence(step, points, names, "en")).toBe(
    "Decide: “north” and “south” are shown to be the same within ±5 percentage points.",
  );
  expect(equalitySentence(step, points, names, "lv")).toContain("vairāk par ±5 procentpunktiem");
  expect(equalitySentence(step, points, names, "lt")).toContain("±5 procentiniais punktais");
  const lead = difference({ kind: "figure", figure: "lead" }, 9 * day, 9 * day);
  const days = pair({ equality: { ...shown, margin: 2 * day } });
  expect(equalitySentence(lead, days, names, "en")).toMatch(/within ±2 d\.$/);
  const open = pair({ equality: { ...shown, margin: 2 * day, isShown: false } });
  expect(equalitySentence(lead, open, names, "en")).toBeNull();
  expect(equalitySentence(lead, pair({}), names, "en")).toBeNull();
});
