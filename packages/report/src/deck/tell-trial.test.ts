import { checkTrial } from "@talka/lean";
import { describe, expect, test } from "vitest";
import type { TrialSheet } from "../trial/trial-document.ts";
import { locales } from "../words/translate.ts";
import { tellTrial } from "./tell-trial.ts";

const weeks = (values: readonly number[]) =>
  values.map((value, k) => ({
    on: new Date(Date.parse("2026-01-05") + 7 * k * 86_400_000).toISOString().slice(0, 10),
    value,
  }));
const before = [20, 24, 22, 19, 23, 21, 25, 22, 20, 24, 21, 23];
const measures = weeks([...before, ...before.map((value) => value - 12)]);

function aTrial(values: typeof measures, changedOn: string | null): TrialSheet {
  const prediction = {
    measure: "Days to answer",
    unit: "days",
    clock: "work",
    better: "lower",
    from: 22,
    to: 12,
    by: "2026-06-01",
  } as const;
  return {
    organisation: "Ludza",
    plan: {
      title: "One signature",
      question: "Is it quicker?",
      change: "One signs instead of five.",
      prediction,
      scope: "",
      startOn: "2026-01-01",
      checkOn: "2026-06-01",
      risks: "",
      residentEffect: "Shorter wait",
      staffEffect: "Fewer calls",
    },
    changedOn,
    log: [],
    amendments: [],
    findings: {
      surprise: "",
      residentSeen: "",
      staffSeen: "",
      minutesBefore: null,
      minutesAfter: null,
      yearlyVolume: null,
    },
    act: { decision: "adopt", why: "It works", next: "" },
    decidedOn: "2026-06-02",
    check: checkTrial({
      measures: values,
      peers: [],
      changedOn,
      declared: true,
      better: "lower",
      unit: "days",
      predicted: 12,
    }),
    a3: {
      owner: "",
      coach: "",
      background: "",
      currentCondition: "",
      goal: "",
      causes: "",
      countermeasures: "",
      steps: [],
      followUp: "",
    },
  };
}

describe("a trial that was measured", () => {
  const sheet = aTrial(measures, measures[12]?.on ?? null);

  test("is told by its medians, its chart and its verdict by rule", () => {
    const { deck, poster } = tellTrial(sheet, {
      locale: "en",
      organisation: "Ludza",
      publicity: null,
    });
    expect(deck.slides.map(({ kind }) => kind)).toEqual([
      "title",
      "points",
      "points",
      "figures",
      "picture",
      "points",
      "points",
    ]);
    expect(poster.figures.map(({ value }) => value)).toEqual([
      "22 working days",
      "10 working days",
      "12 working days",
    ]);
    expect(poster.message).toContain("Verified: Median 22 working days before");
    expect(poster.points).toEqual(["One signs instead of five.", "Shorter wait", "Fewer calls"]);
  });

  test.each(locales)("has no empty slide in %s", (locale) => {
    const { deck } = tellTrial(sheet, { locale, organisation: "Ludza", publicity: null });
    for (const slide of deck.slides) {
      expect(slide.title).not.toBe("");
      if (slide.kind === "points") expect(slide.points.length).toBeGreaterThan(0);
    }
  });
});

test("a trial without values claims nothing: its question is the message", () => {
  const { deck, poster } = tellTrial(aTrial([], null), {
    locale: "en",
    organisation: "",
    publicity: null,
  });
  expect(poster.message).toBe("Is it quicker?");
  expect(deck.slides.some(({ kind }) => kind === "picture")).toBe(false);
});
