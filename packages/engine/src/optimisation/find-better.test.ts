import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkNeeds } from "./check-needs.ts";
import { findBetter, prepareJudge, Search } from "./find-better.ts";
import { asCandidate, modelWith } from "./moves.ts";
import { lineOfficeModel } from "./office-model.ts";
import { dominates } from "./pareto.ts";
import { priceNeeds } from "./price-needs.ts";
import { DEFAULT_SEARCH, type SearchSettings } from "./search-settings.ts";
import type { StaffNeed } from "./staff-need.ts";

const startAtMs = Date.UTC(2026, 0, 5);
/** Ann alone checks and is nearly always busy; Bob, who files, could learn to. */
const twoClerks = lineOfficeModel({
  people: ["ann", "bob"],
  processes: [
    {
      id: "permits",
      gapMinutes: 24,
      tasks: [
        { id: "check", minutes: 20, by: ["ann"] },
        { id: "file", minutes: 5, by: ["bob"] },
      ],
    },
  ],
});
const small: SearchSettings = {
  ...DEFAULT_SEARCH,
  startAtMs,
  cases: 120,
  warmUpCases: 20,
  replications: 3,
  stressReplications: 1,
  stresses: ["peak"],
  simulations: 600,
  confirmations: 10,
  proposals: 3,
};

function whole(settings: SearchSettings) {
  const result = findBetter(twoClerks, settings);
  if (result === null) throw new Error("the search was stopped");
  return result;
}

describe("two clerks, one of whom could learn what the other alone does", () => {
  const result = whole(small);

  test("the search finds the training, and fresh seeds show waiting more than halved", () => {
    const best = result.proposals[0];
    expect(best.changes).toContainEqual({
      kind: "allow",
      task: { processId: "permits", nodeId: "check" },
      who: { kind: "person", personId: "bob" },
      durationFactor: 1.25,
    });
    const wait = best.effects.find(({ goal }) => goal === "wait");
    expect(wait?.verdict).toBe("better");
    expect(wait?.proposed).toBeLessThan((wait?.today ?? 0) / 2);
    expect(wait?.difference.n).toBe(small.confirmations);
  });

  test("nothing on the front is beaten by anything on it, and today is not lost without reason", () => {
    const { front, today } = result;
    for (const a of front) {
      for (const b of front) expect(dominates(a.values, b.values)).toBe(false);
    }
    expect(front.some(({ values }) => values.every((v, k) => v <= today[k]))).toBe(true);
  });

  test("the same seed gives the same proposals", () => {
    expect(whole(small)).toEqual(result);
  });

  test("it keeps to the runs allowed, but for the candidate it is at", () => {
    const finalists = small.proposals * (4 + small.mostMoves) * small.confirmations;
    const simplifying = small.proposals * small.mostMoves * 4;
    const racing = 24 * 8;
    expect(result.simulations).toBeLessThanOrEqual(
      small.simulations + 4 + finalists + simplifying + racing,
    );
  });

  test("a hard need that forbids the training leaves it out", () => {
    const needs: StaffNeed[] = [
      {
        id: "s",
        kind: "signing",
        personId: null,
        tasks: ["check"],
        signers: ["ann"],
        strength: "hard",
        weight: 1,
      },
    ];
    const held = whole({ ...small, needs });
    for (const { changes } of [...held.front, ...held.proposals]) {
      expect(changes.filter(({ kind }) => kind === "allow")).toEqual([]);
    }
  });

  test("it stops when asked to", () => {
    let calls = 0;
    const stopped = findBetter(twoClerks, small, () => ++calls < 5);
    expect(stopped).toBeNull();
    expect(calls).toBe(5);
  });
});

test("the price of a signing right is what the training would bring; of a need in nobody's way, none", () => {
  const needs: StaffNeed[] = [
    {
      id: "sign",
      kind: "signing",
      personId: null,
      tasks: ["check"],
      signers: ["ann"],
      strength: "hard",
      weight: 1,
    },
    {
      id: "late",
      kind: "not-between",
      personId: "bob",
      weekdays: [7],
      fromMinute: 0,
      toMinute: 600,
      strength: "hard",
      weight: 1,
    },
  ];
  const steps = priceNeeds(twoClerks, {
    ...small,
    levers: { ...small.levers, hours: false },
    simulations: 160,
    needs,
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const [sign, late] = step.value;
  expect(sign.verdict).toBe("better");
  expect(sign.without).toBeLessThan(sign.withNeed * 0.6);
  expect(late.verdict).toBe("not-demonstrated");
});

const anyNeed: fc.Arbitrary<StaffNeed> = fc
  .record({
    personId: fc.constantFrom("ann", "bob", null),
    from: fc.integer({ min: 14, max: 20 }),
    kind: fc.constantFrom("not-between", "free", "skills", "changes", "overtime", "rest"),
  })
  .map(({ personId, from, kind }): StaffNeed => {
    const base = { id: `${kind} ${from}`, personId, strength: "hard", weight: 1 } as const;
    if (kind === "not-between") {
      return { ...base, kind, weekdays: [2, 4], fromMinute: 17 * 60 + from, toMinute: 19 * 60 };
    }
    if (kind === "free") return { ...base, kind: "free-days", weekdays: [6, 7] };
    if (kind === "skills")
      return { ...base, kind, tasks: personId === "ann" ? ["check"] : ["file", "check"] };
    if (kind === "changes") return { ...base, kind: "few-changes", most: from / 10 };
    if (kind === "overtime") return { ...base, kind: "no-overtime" };
    return { ...base, kind: "rest", hours: from - 1 };
  });

test("no way of working on the front breaks a hard need, whatever the needs and the seed", () => {
  fc.assert(
    fc.property(fc.array(anyNeed, { maxLength: 4 }), fc.nat(1000), (needs, seed) => {
      const settings: SearchSettings = {
        ...small,
        cases: 30,
        warmUpCases: 0,
        replications: 2,
        stresses: [],
        simulations: 60,
        seed,
        needs,
      };
      const search = new Search(twoClerks, prepareJudge(twoClerks, settings));
      for (const _ of search.candidates(search.spent));
      for (const { candidate } of search.archive.entries) {
        const model = modelWith(twoClerks, asCandidate(candidate)) ?? twoClerks;
        const broken = checkNeeds(model, twoClerks, needs);
        expect(broken).toEqual([]);
      }
    }),
    { numRuns: 15, seed: 61 },
  );
});
