import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Half } from "../events/event.ts";
import { assessmentResults, type SelfAssessment } from "./assessment-results.ts";
import { certificateNumber, verificationOf } from "./certificate.ts";
import { type DayRegistration, participantsOf } from "./participants.ts";
import { progressOf, totalHours, trainingHours } from "./training-hours.ts";
import { selfStatements, statementsOf } from "./vocabulary.ts";

const half = (eventId: string, part: Half, hours: number) => ({
  eventId,
  day: "2026-03-01",
  half: part,
  hours,
});
const twoDays = [half("a", "morning", 3.5), half("a", "afternoon", 4.5), half("b", "morning", 8)];

describe("hours", () => {
  test.each([
    { name: "nobody marked", marks: [], attended: 0 },
    { name: "one half", marks: [half("a", "morning", 0)], attended: 3.5 },
    {
      name: "a half marked twice",
      marks: [half("b", "morning", 0), half("b", "morning", 0)],
      attended: 8,
    },
    { name: "a half the cycle does not have", marks: [half("c", "morning", 0)], attended: 0 },
  ])("$name gives $attended hours", ({ marks, attended }) => {
    expect(trainingHours(twoDays, marks).attended).toBe(attended);
  });

  test("whoever was at every half has all hours, and no order of marks matters", () => {
    const quarter = fc.integer({ min: 1, max: 48 }).map((n) => n / 4);
    fc.assert(
      fc.property(fc.array(quarter, { maxLength: 20 }), (hours) => {
        const days = hours.map((h, k) => half(`e${k >> 1}`, k % 2 ? "afternoon" : "morning", h));
        expect(trainingHours(days, days).attended).toBe(totalHours(days));
        expect(trainingHours(days, [...days].reverse())).toEqual(trainingHours(days, days));
        const byDay = [...trainingHours(days, days).byDay.values()];
        expect(byDay.reduce((sum, one) => sum + one, 0)).toBeCloseTo(totalHours(days), 9);
      }),
    );
  });
});

describe("the certificate", () => {
  const rule = { requiredShare: 0.8, trialRequired: false };
  test.each([
    { total: 80, attended: 64, trials: 0, trialRequired: false, missing: 0, entitled: true },
    { total: 80, attended: 63.75, trials: 0, trialRequired: false, missing: 0.25, entitled: false },
    { total: 80, attended: 80, trials: 0, trialRequired: true, missing: 0, entitled: false },
    { total: 80, attended: 64, trials: 1, trialRequired: true, missing: 0, entitled: true },
    { total: 0, attended: 0, trials: 0, trialRequired: false, missing: 0, entitled: false },
    // 0.8 × 3.33 = 2.664: one hundredth more than 2.66 is asked
    {
      total: 3.33,
      attended: 2.66,
      trials: 0,
      trialRequired: false,
      missing: 0.01,
      entitled: false,
    },
  ])(
    "$attended of $total hours and $trials trials: missing $missing, entitled $entitled",
    ({ total, attended, trials, trialRequired, missing, entitled }) => {
      const progress = progressOf({ ...rule, trialRequired }, { total, attended }, trials);
      expect(progress.missingHours).toBe(missing);
      expect(progress.entitled).toBe(entitled);
    },
  );

  test("more hours never take a certificate away, and missing hours are exactly what is asked", () => {
    const hours = fc.integer({ min: 0, max: 40_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        hours,
        hours,
        hours,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, a, b, share) => {
          const asked = { requiredShare: share, trialRequired: false };
          const few = progressOf(asked, { total, attended: Math.min(a, b) }, 0);
          const many = progressOf(asked, { total, attended: Math.max(a, b) }, 0);
          expect(!few.entitled || many.entitled).toBe(true);
          expect(few.missingHours).toBeGreaterThanOrEqual(many.missingHours);
          expect(few.requiredHours).toBeLessThanOrEqual(total);
          const enough = Math.min(a, b) + few.missingHours;
          expect(progressOf(asked, { total, attended: enough }, 0).missingHours).toBe(0);
        },
      ),
    );
  });

  test("numbers are as wide as a year of certificates needs", () => {
    expect(certificateNumber(2026, 7)).toBe("2026-0007");
    expect(certificateNumber(2026, 12_345)).toBe("2026-12345");
  });

  test("checking tells three things and no more", () => {
    expect((["valid", "withdrawn", "replaced", null] as const).map(verificationOf)).toEqual([
      "valid",
      "withdrawn",
      "withdrawn",
      "not-valid",
    ]);
  });
});

describe("participants", () => {
  const at = (eventId: string, name: string, personId: string | null = null): DayRegistration => ({
    registrationId: `${eventId}-${name}-${personId}`,
    eventId,
    personId,
    organisationId: "o",
    name,
  });
  test.each([
    { name: "nobody", list: [], people: [] },
    {
      name: "one name over two days",
      list: [at("a", "Anna Bērza"), at("b", "anna  bērza ")],
      people: ["Anna Bērza"],
    },
    {
      name: "a name and its account",
      list: [at("a", "Anna"), at("b", "Anna", "p")],
      people: ["Anna"],
    },
    {
      name: "an account under two names",
      list: [at("a", "Anna", "p"), at("b", "Anna Bērza", "p")],
      people: ["Anna"],
    },
    {
      name: "two accounts of one name, and a name that may be either",
      list: [at("a", "Anna", "p"), at("a", "Anna", "q"), at("b", "Anna")],
      people: ["Anna", "Anna", "Anna"],
    },
  ])("$name", ({ list, people }) => {
    expect(participantsOf(list).map((one) => one.name)).toEqual(people);
  });

  test("every registration belongs to exactly one participant, in whatever order they come", () => {
    const one = fc.record({
      registrationId: fc.uuid(),
      eventId: fc.constantFrom("a", "b", "c"),
      personId: fc.constantFrom(null, "p", "q"),
      organisationId: fc.constantFrom("o", "u"),
      name: fc.constantFrom("Anna", "anna ", "Jānis"),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: (r) => r.registrationId }), (list) => {
        const ids = participantsOf(list).flatMap((p) => p.registrationIds);
        expect([...ids].sort()).toEqual(list.map((r) => r.registrationId).sort());
        const keys = (some: typeof list) =>
          participantsOf(some)
            .map((p) => p.key)
            .sort();
        expect(keys([...list].reverse())).toEqual(keys(list));
      }),
    );
  });
});

describe("self-assessment", () => {
  const whole = (grade: number) => Object.fromEntries(selfStatements.map((one) => [one, grade]));
  const person = (organisationId: string, grade = 3): SelfAssessment => ({
    moment: "before",
    organisationId,
    answers: whole(grade),
  });
  const people = (organisationId: string, count: number, grade?: number) =>
    Array.from({ length: count }, () => person(organisationId, grade));

  test.each([
    { name: "four people", all: people("a", 4), told: 0, groups: [] },
    { name: "five of one house", all: people("a", 5), told: 3, groups: ["a"] },
    { name: "five and one", all: [...people("a", 5), ...people("b", 1)], told: 3, groups: [] },
    {
      name: "six, five and three",
      all: [...people("a", 6), ...people("b", 5), ...people("c", 3)],
      told: 3,
      groups: ["a"],
    },
    {
      name: "five and five",
      all: [...people("a", 5), ...people("b", 5)],
      told: 3,
      groups: ["a", "b"],
    },
  ])("$name show $told statements and $groups", ({ all, told, groups }) => {
    const [first] = assessmentResults(all, ["before"], 5);
    expect(first.statements).toHaveLength(told);
    expect(first.groups.map((one) => one.organisationId)).toEqual(groups);
  });

  test("one statement with too few answers hides its topic and no other", () => {
    const [hidden = ""] = statementsOf("optimisation");
    const all = people("a", 5).map((one, k) => {
      const { [hidden]: _, ...rest } = one.answers;
      return k === 0 ? { ...one, answers: rest } : one;
    });
    const told = assessmentResults(all, ["before"], 5).filter((one) => one.statements.length > 0);
    expect(told.map((one) => one.topic)).not.toContain("optimisation");
    expect(told).toHaveLength(3);
  });

  test("no figure ever stands on fewer people than the floor", () => {
    const one = fc.record({
      moment: fc.constantFrom("before" as const, "after" as const),
      organisationId: fc.constantFrom("a", "b", "c"),
      answers: fc.dictionary(fc.constantFrom(...selfStatements), fc.integer({ min: 0, max: 4 })),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (all) => {
        for (const topic of assessmentResults(all, ["before", "after"], 5)) {
          const figures = [...topic.statements, ...topic.groups];
          for (const { n, mean } of figures) {
            expect(n).toBeGreaterThanOrEqual(5);
            expect(mean).toBeGreaterThanOrEqual(0);
            expect(mean).toBeLessThanOrEqual(4);
          }
        }
      }),
    );
  });

  test("a floor below three is refused", () => {
    expect(() => assessmentResults([], ["before"], 2)).toThrow("below 3");
  });
});
