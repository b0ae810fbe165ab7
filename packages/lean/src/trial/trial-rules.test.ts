import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkTrial, hasEqualSteps } from "./check-trial.ts";
import { readMeasures } from "./read-measures.ts";
import { hoursReleased, isDeclared, type StartFacts, startFaults } from "./trial-rules.ts";

const plan: StartFacts = {
  question: "Vai?",
  change: "Saraksts",
  prediction: {
    measure: "Dienas",
    unit: "days",
    clock: "work",
    better: "lower",
    from: 22,
    to: 12,
    by: "2026-06-01",
  },
  startOn: "2026-03-02",
  checkOn: "2026-06-01",
};
const foretold = (change: Partial<StartFacts["prediction"]>) => ({
  ...plan,
  prediction: { ...plan.prediction, ...change },
});

test.each([
  { name: "a whole plan", given: plan, faults: [] },
  { name: "no question", given: { ...plan, question: " " }, faults: ["question"] },
  { name: "no change", given: { ...plan, change: "" }, faults: ["change"] },
  { name: "no measure", given: foretold({ measure: "" }), faults: ["measure"] },
  { name: "a time without a clock", given: foretold({ clock: null }), faults: ["clock"] },
  { name: "a count without a clock", given: foretold({ unit: "count", clock: null }), faults: [] },
  { name: "no number now", given: foretold({ from: null }), faults: ["from"] },
  { name: "no number foretold", given: foretold({ to: null }), faults: ["to"] },
  { name: "no day by which", given: foretold({ by: "" }), faults: ["by"] },
  { name: "a number that is worse", given: foretold({ to: 30 }), faults: ["direction"] },
  { name: "the same number", given: foretold({ to: 22 }), faults: ["direction"] },
  { name: "more where more is better", given: foretold({ to: 30, better: "higher" }), faults: [] },
  { name: "no start", given: { ...plan, startOn: "" }, faults: ["start"] },
  { name: "no check", given: { ...plan, checkOn: "" }, faults: ["check"] },
  {
    name: "a check before the start",
    given: { ...plan, checkOn: "2026-03-01" },
    faults: ["order"],
  },
])("$name: $faults", ({ given, faults }) => {
  expect(startFaults(given)).toEqual(faults);
});

test.each([
  ["2026-03-02", "2026-03-01", true],
  ["2026-03-02", "2026-03-02", true],
  ["2026-03-02", "2026-03-03", false],
  [null, "2026-03-03", false],
  ["2026-03-02", null, false],
] as const)("a change on %s written down on %s is declared: %s", (on, written, is) => {
  expect(isDeclared(on, written)).toBe(is);
});

test.each([
  [34, 26, 2400, 320],
  [20, 30, 600, -100],
  [10, 10, 600, 0],
  [null, 10, 600, null],
  [10, 5, null, null],
] as const)(
  "from %s to %s minutes with %s cases a year: %s hours",
  (before, after, cases, hours) => {
    expect(hoursReleased(before, after, cases)).toBe(hours);
  },
);

describe("pasted values", () => {
  test("are read as sheets of both countries write them", () => {
    const text = [
      "Diena\tVērtība",
      "2026-03-02\t22,5",
      "01.03.2026;1 200",
      "2026-02 17.25",
      "02.2026 3 %",
      "",
    ].join("\n");
    expect(readMeasures(text)).toEqual({
      measures: [
        { on: "2026-02-01", value: 17.25 },
        { on: "2026-02-01", value: 3 },
        { on: "2026-03-01", value: 1200 },
        { on: "2026-03-02", value: 22.5 },
      ],
      faults: [],
    });
  });
  test("that cannot be read are told by line and left out", () => {
    expect(readMeasures("2026-02-30\t1\n2026-03-01\tdaudz\n2026-03-02\t1")).toEqual({
      measures: [{ on: "2026-03-02", value: 1 }],
      faults: [
        { line: 1, code: "measure.day", text: "2026-02-30\t1" },
        { line: 2, code: "measure.value", text: "2026-03-01\tdaudz" },
      ],
    });
  });
  test("written out and read again are the same", () => {
    const one = fc.record({
      on: fc
        .integer({ min: 0, max: 30_000 })
        .map((k) => new Date(k * 86_400_000).toISOString().slice(0, 10)),
      value: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100),
    });
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const text = list
          .map(({ on, value }) => `${on}\t${`${value}`.replace(".", ",")}`)
          .join("\n");
        const read = readMeasures(text);
        expect(read.faults).toEqual([]);
        expect(read.measures).toHaveLength(list.length);
        const total = (all: readonly { value: number }[]) =>
          all.reduce((sum, { value }) => sum + value, 0);
        expect(total(read.measures)).toBeCloseTo(total(list), 3);
      }),
    );
  });
});

const weekly = (values: readonly number[]) =>
  values.map((value, k) => ({
    on: new Date(Date.parse("2026-01-05") + 7 * k * 86_400_000).toISOString().slice(0, 10),
    value,
  }));
const DAYS = [20, 24, 22, 19, 23, 21, 25, 22, 20, 24, 21, 23];
const evidence = {
  measures: weekly([...DAYS, ...DAYS.map((day) => day - 12)]),
  peers: [],
  changedOn: weekly([...DAYS, 0]).at(-1)?.on ?? null,
  declared: true,
  better: "lower",
  unit: "days",
  predicted: 12,
} as const;

describe("the check", () => {
  test("gives the verdict of the engine with series and chart", () => {
    const check = checkTrial(evidence);
    expect(check.changeAt).toBe(12);
    expect(check.phases.map(({ from, to }) => [from, to])).toEqual([
      [0, 12],
      [12, 24],
    ]);
    expect(check.series).not.toBeNull();
    expect(check.verdict).toMatchObject({
      level: "verified",
      weak: false,
      change: { before: 22, after: 10, absolute: -12 },
    });
    expect(check.verdict.reasons.map(({ code }) => code)).toContain("prediction-met");
  });
  test("says the same for the same values, in whatever order they came", () => {
    const turned = { ...evidence, measures: [...evidence.measures].reverse() };
    expect(checkTrial(turned)).toEqual(checkTrial(evidence));
  });
  test("leaves the series out where steps are not equal, and is weak then", () => {
    const check = checkTrial({
      ...evidence,
      measures: evidence.measures.filter((_, k) => k !== 5),
    });
    expect(check.series).toBeNull();
    expect(check.verdict.weak).toBe(true);
  });
  test("holds places that did not change against it", () => {
    const peers = [{ name: "Kaimiņi", measures: evidence.measures }];
    const told = checkTrial({ ...evidence, peers }).verdict;
    expect(told.level).toBe("indicative");
    expect(told.reasons.map(({ code }) => code)).toContain("peers-moved-too");
  });
  test("bears no values, no day and a day before all", () => {
    expect(checkTrial({ ...evidence, measures: [] })).toMatchObject({ changeAt: null, phases: [] });
    for (const changedOn of [null, "2020-01-01", "2030-01-01"]) {
      expect(checkTrial({ ...evidence, changedOn }).verdict.level).toBe("not-demonstrated");
    }
  });
  test("never calls a change for the worse an improvement", () => {
    const value = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 13 }),
        fc.array(value, { minLength: 1, maxLength: 13 }),
        (before, after) => {
          const measures = weekly([...before, ...after]);
          const changedOn = measures[before.length]?.on ?? null;
          const { verdict } = checkTrial({ ...evidence, measures, changedOn });
          if (!(verdict.change.absolute < 0)) expect(verdict.level).toBe("not-demonstrated");
        },
      ),
      { numRuns: 30 },
    );
  });
});

test.each([
  [["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"], true],
  [["2026-01-05", "2026-01-12", "2026-01-19"], true],
  [["2026-01-05", "2026-01-12", "2026-01-26"], false],
  [["2026-01-05", "2026-01-05", "2026-01-12"], false],
])("%j comes at equal steps: %s", (days, is) => {
  expect(hasEqualSteps(days.map((on) => ({ on, value: 1 })))).toBe(is);
});
