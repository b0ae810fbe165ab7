import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fiveSResult } from "./five-s.ts";
import { namedPeopleIn } from "./named-people.ts";
import { type PulseAnswer, pulseResult } from "./pulse-result.ts";
import { type SkillsTable, skillsCoverage } from "./skills-coverage.ts";

describe("a 5S check", () => {
  test("scores each group as sum ÷ 20 × 100", () => {
    const scores = [
      [4, 4, 4, 4, 4],
      [0, 0, 0, 0, 0],
      [1, 2, 3, 4, 0],
      [3, 3, 3, 3, 3],
      [0, 0, 0, 0, 1],
    ];
    const told = fiveSResult(scores.flat());
    expect(told.groups.map(({ score }) => score)).toEqual([100, 0, 50, 75, 5]);
    expect(told).toMatchObject({ all: 46, weakest: "set-in-order" });
  });

  test.each([
    { name: "24 scores", scores: Array(24).fill(1) },
    { name: "a 5", scores: [5, ...Array(24).fill(1)] },
    { name: "a half", scores: [0.5, ...Array(24).fill(1)] },
  ])("takes no $name", ({ scores }) => expect(() => fiveSResult(scores)).toThrow(RangeError));

  test("lies between 0 and 100, and one better answer lifts it by one hundredth", () => {
    const score = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(score, { minLength: 25, maxLength: 25 }), fc.nat(24), (scores, at) => {
        const { all } = fiveSResult(scores);
        expect(all).toBeGreaterThanOrEqual(0);
        expect(all).toBeLessThanOrEqual(100);
        if (scores[at]! < 4) {
          expect(fiveSResult(scores.with(at, scores[at]! + 1)).all).toBeCloseTo(all + 1, 9);
        }
      }),
    );
  });
});

describe("skills coverage", () => {
  const table: SkillsTable = {
    skills: [
      { id: "s1", name: "Maksājumi", need: 2 },
      { id: "s2", name: "Arhīvs", need: 1 },
      { id: "s3", name: "Lēmumi", need: 0 },
    ],
    holders: ["a", "b", "c"].map((id) => ({ id, code: `Lietvede ${id}` })),
    levels: { s1: { a: 3, b: 4, c: 2 }, s2: { a: 3 }, s9: { a: 4 } },
  };

  test("counts levels 3 and 4 against need, and a risk below two", () => {
    expect(skillsCoverage(table)).toEqual([
      { id: "s1", name: "Maksājumi", need: 2, able: 2, missing: 0, isAtRisk: false },
      { id: "s2", name: "Arhīvs", need: 1, able: 1, missing: 0, isAtRisk: true },
      { id: "s3", name: "Lēmumi", need: 0, able: 0, missing: 0, isAtRisk: true },
    ]);
  });

  test("tells no code, and is the same whoever holds which level", () => {
    const told = JSON.stringify(skillsCoverage(table));
    expect(told).not.toContain("Lietvede");
    fc.assert(
      fc.property(
        fc.shuffledSubarray(table.holders as { id: string; code: string }[], { minLength: 3 }),
        (holders) => {
          expect(JSON.stringify(skillsCoverage({ ...table, holders }))).toBe(told);
        },
      ),
    );
  });
});

describe("a pulse", () => {
  const answer = fc.record({
    load: fc.integer({ min: 1, max: 5 }),
    calm: fc.integer({ min: 1, max: 5 }),
  });

  test("of five people tells n, median and mean of each question, in the order asked", () => {
    const answers = [1, 2, 2, 3, 5].map((load): PulseAnswer => ({ load, calm: 4 }));
    expect(pulseResult(["calm", "load"], answers)).toEqual({
      floor: 5,
      figures: [
        { question: "calm", n: 5, median: 4, mean: 4 },
        { question: "load", n: 5, median: 2, mean: 2.6 },
      ],
    });
  });

  test("of fewer tells nothing: any two such pulses look the same", () => {
    const few = fc.array(answer, { maxLength: 4 });
    fc.assert(
      fc.property(few, few, (one, other) => {
        expect(pulseResult(["load", "calm"], one)).toEqual(pulseResult(["load", "calm"], other));
      }),
    );
  });

  test("does not tell the order of answers", () => {
    const many = fc.array(answer, { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(many, (answers) => {
        const turned = answers.toReversed();
        expect(pulseResult(["load"], turned)).toEqual(pulseResult(["load"], answers));
      }),
    );
  });

  test("has no lower floor, and no answer but 1 to 5", () => {
    expect(() => pulseResult(["load"], [], 4)).toThrow(RangeError);
    const wrong = [...Array<PulseAnswer>(4).fill({ load: 3 }), { load: 6 }];
    expect(() => pulseResult(["load"], wrong)).toThrow(RangeError);
  });
});

test.each([
  { text: "Anna Ezere pārraksta trīs reizes", found: ["Anna Ezere"] },
  { text: "Datus pārraksta A. Ezere un J.Kalns", found: ["A. Ezere", "J.Kalns"] },
  { text: "Ona Žibutė perrašo", found: ["Ona Žibutė"] },
  { text: "Ludzas Novada pašvaldība, Latgales iela", found: [] },
  { text: "Datus pārraksta trīs reizes. Paraksts gaida.", found: [] },
  { text: "Lietvede A prot, e-adrese strādā", found: [] },
])("in “$text” it looks as if these were named: $found", ({ text, found }) => {
  expect(namedPeopleIn(text)).toEqual(found);
});
