import { checkTrial } from "@talka/lean";
import { expect, test } from "vitest";
import { locales } from "../words/translate.ts";
import { sampleCheck as check, sampleSheet as sheet } from "./sample-sheet.ts";
import { trialAmount } from "./trial-amount.ts";
import { a3Document, trialDocument } from "./trial-document.ts";
import { releasedSentences, signalSentences, verdictSentences } from "./verdict-sentences.ts";

const unit = { unit: "days", clock: "work" } as const;

test.each([
  [1, { unit: "days", clock: "work" }, "lv", "1 darbdiena"],
  [12, { unit: "days", clock: "elapsed" }, "en", "12 calendar days"],
  [2, { unit: "hours", clock: "elapsed" }, "lt", "2 valandos"],
  [30, { unit: "minutes", clock: "work" }, "en", "30 minutes"],
  [85, { unit: "percent", clock: null }, "lv", "85\u00a0%"],
  [14, { unit: "count", clock: null }, "lt", "14"],
  [null, { unit: "count", clock: null }, "lt", "–"],
] as const)("%s of %o in %s is %s", (value, of, locale, told) => {
  expect(trialAmount(value, of, locale)).toBe(told);
});

test("a verdict is told with its level, its numbers both ways and each reason", () => {
  const told = verdictSentences(check, unit, "en");
  expect(told).toEqual({
    level: "Verified",
    meaning: "The change shows in the same measure, by rule.",
    change: "Median 22 working days before, 10 working days after: −12 (−54.5 %).",
    n: "12 values before, 12 values after.",
    reasons: expect.arrayContaining([
      "The change was declared beforehand with its date, and the chart shows a signal after it.",
      "Foretold: 12 working days; found: 10 working days. Reached.",
    ]),
  });
  expect(told.reasons).toHaveLength(check.verdict.reasons.length);
});

test("signals that touch are told once, with their days", () => {
  const told = signalSentences(check, "en");
  expect(told[0]).toBe("Mean 22, natural limits 14 to 30.");
  expect(told.filter((line) => line.startsWith("Outside"))).toHaveLength(1);
  const short = signalSentences(check, "lv");
  expect(short.filter((line) => /\.\.$/.test(line))).toEqual([]);
  const few = { ...check, phases: [{ ...check.phases[0]!, limits: null, to: 4 }] };
  expect(signalSentences(few, "en")).toEqual(["Limits need ten values; there are 4."]);
});

test("working time is told in hours, more or less, or not at all", () => {
  const of = (minutesBefore: number | null, minutesAfter: number) =>
    releasedSentences({ minutesBefore, minutesAfter, yearlyVolume: 600 }, "lv")?.sentence;
  expect(of(30, 20)).toBe("Atbrīvotais darba laiks: 100 stundu gadā.");
  expect(of(20, 30)).toBe("Jaunais veids prasa par 100 stundu gadā vairāk.");
  expect(of(null, 30)).toBeUndefined();
});

test.each(locales)("the page of a trial says everything that is there, in %s", (locale) => {
  const page = trialDocument(sheet, locale);
  expect(page.sections.map(({ id }) => id)).toEqual(["plan", "do", "check", "act"]);
  const told = JSON.stringify(page);
  for (const said of ["Vai?", "Sākām.", "Viens logs.", "Der", "<svg"]) expect(told).toContain(said);
  expect(told).not.toMatch(/undefined|NaN|, (select|plural),/);
});

test("the A3 sheet parts what is from what is done, and lets nothing stand empty", () => {
  const page = a3Document(sheet, "lv");
  expect(page.sections.slice(0, page.leftSections).map(({ id }) => id)).toEqual([
    "background",
    "current",
    "goal",
    "causes",
  ]);
  expect(page.sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
  expect(JSON.stringify(page)).toContain("Saraksts pie loga");
});

test("a trial that has only begun has sheets, too", () => {
  const begun = { ...sheet, act: null, decidedOn: null, log: [], changedOn: null };
  const empty = checkTrial({
    measures: [],
    peers: [],
    changedOn: null,
    declared: false,
    better: "lower",
    unit: "days",
    predicted: null,
  });
  const told = JSON.stringify(trialDocument({ ...begun, check: empty }, "en"));
  expect(told).toContain("No values yet.");
  expect(told).toContain("Not decided yet.");
});
