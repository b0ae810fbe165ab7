import fc from "fast-check";
import { expect, test } from "vitest";
import { roundResults, withoutWords } from "./round-results.ts";
import { shownParts } from "./shown-parts.ts";
import { type EvaluationAnswer, scoreQuestions, useAnswers } from "./vocabulary.ts";

const answer = (given: Partial<EvaluationAnswer> = {}): EvaluationAnswer => ({
  group: null,
  scores: {},
  use: null,
  comments: {},
  idea: "",
  ideaFrom: null,
  ...given,
});
const times = (n: number, given: Partial<EvaluationAnswer>) =>
  Array.from({ length: n }, () => answer(given));

test.each([
  ["all above the floor", { a: 5, b: 7 }, 12, ["b", "a"]],
  ["one below: the smallest goes with it", { a: 5, b: 7, c: 3 }, 15, ["b"]],
  ["two below that cover each other", { a: 5, b: 4, c: 3 }, 12, ["a"]],
  ["people of no part count as hidden", { a: 5, b: 6 }, 13, ["b"]],
  ["one part and a few others", { a: 5 }, 8, []],
  ["of equals the later name", { a: 5, b: 5, c: 1 }, 11, ["a"]],
  ["a whole below the floor", { a: 4 }, 4, []],
  ["nobody", {}, 0, []],
])("%s", (_, parts, whole, shown) => {
  expect([...shownParts(new Map(Object.entries(parts)), whole, 5)]).toEqual(shown);
});

test("a figure has its number of people, its counts and its middle", () => {
  const scores = [1, 4, 4, 5, 5, 5].map((pace) => answer({ scores: { pace } }));
  const found = roundResults([...scores, answer()], 5);
  expect(found.answers).toBe(7);
  expect(found.scores.find((one) => one.question === "pace")).toEqual({
    question: "pace",
    all: { n: 6, counts: [1, 0, 0, 2, 3], median: 4.5 },
    groups: [],
  });
  expect(found.scores.find((one) => one.question === "clarity")?.all).toBeNull();
});

test("four wrote what to keep: the list is hidden; with a fifth it is shown, in no order of writing", () => {
  const four = ["d", "b", "c", "a"].map((keep) => answer({ comments: { keep } }));
  expect(roundResults([...four, answer({ comments: { keep: " " } })], 5).comments).toEqual({});
  const five = roundResults([...four, answer({ comments: { keep: "e" } })], 5);
  expect(five.comments).toEqual({ keep: ["a", "b", "c", "d", "e"] });
});

test("ideas are told by where they come from; those of too few stand together", () => {
  const found = roundResults(
    [
      ...times(6, { idea: "Viena veidlapa", ideaFrom: "ludza" }),
      ...times(3, { idea: "Rīta sapulce", ideaFrom: "rezekne" }),
      ...times(2, { idea: "Cits" }),
    ],
    5,
  );
  expect(found.ideas.map(({ source, n }) => [source, n])).toEqual([
    ["ludza", 6],
    [null, 5],
  ]);
  expect(withoutWords(found).ideas.every((group) => group.ideas.length === 0)).toBe(true);
});

test("what became of it is counted by the order of the answers", () => {
  const found = roundResults([...times(3, { use: "used" }), ...times(2, { use: "no" })], 5);
  expect(found.use).toEqual({ n: 5, counts: [3, 0, 0, 2] });
  expect(roundResults(times(4, { use: "used" }), 5).use).toBeNull();
});

const groups = ["ludza", "rezekne", "utena", "zarasai"];
const someAnswers = fc.array(
  fc.record({
    group: fc.option(fc.constantFrom(...groups)),
    scores: fc.dictionary(fc.constantFrom(...scoreQuestions), fc.integer({ min: 1, max: 5 })),
    use: fc.option(fc.constantFrom(...useAnswers)),
    comments: fc.dictionary(fc.constantFrom("keep", "change", "helped", "hindered"), fc.string()),
    idea: fc.constantFrom("", "a", "b"),
    ideaFrom: fc.option(fc.constantFrom(...groups)),
  }),
  { maxLength: 40 },
) as fc.Arbitrary<EvaluationAnswer[]>;

/** Every choice among a few. */
function* choices<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let mask = 0; mask < 1 << items.length; mask++) {
    yield items.filter((_, k) => mask & (1 << k));
  }
}

test("no figure, no part and no difference of figures stands on fewer people than the floor", () => {
  fc.assert(
    fc.property(someAnswers, fc.integer({ min: 5, max: 8 }), (answers, floor) => {
      const found = roundResults(answers, floor);
      const enough = (people: number) => expect(people === 0 || people >= floor).toBe(true);
      for (const { all, groups: parts } of found.scores) {
        if (all === null) expect(parts).toEqual([]);
        else enough(all.n);
        for (const taken of choices(parts)) {
          const people = taken.reduce((sum, part) => sum + part.figure.n, 0);
          enough(people);
          enough((all?.n ?? 0) - people);
          // The same by each count: a difference of counts is one of these people's.
          for (let k = 0; k < 5; k++) {
            const left = taken.reduce(
              (sum, part) => sum - part.figure.counts[k]!,
              all?.counts[k] ?? 0,
            );
            expect(left).toBeGreaterThanOrEqual(0);
          }
        }
      }
      for (const list of Object.values(found.comments)) enough(list.length);
      for (const taken of choices(found.ideas)) {
        enough(taken.reduce((sum, part) => sum + part.n, 0));
      }
      if (found.use !== null) enough(found.use.n);
    }),
  );
});

test("whose organisation is hidden once is hidden whatever they answered", () => {
  fc.assert(
    fc.property(someAnswers, fc.integer({ min: 1, max: 5 }), (answers, value) => {
      // One person of a hidden part answers differently: of the parts nothing changes.
      const found = roundResults(answers, 5);
      const shown = new Set(found.scores[0]!.groups.map((part) => part.group));
      const k = answers.findIndex(
        (one) => one.scores.usefulness !== undefined && !shown.has(one.group ?? ""),
      );
      if (k < 0) return;
      const other = answers.with(k, {
        ...answers[k]!,
        scores: { ...answers[k]!.scores, usefulness: value },
      });
      expect(roundResults(other, 5).scores[0]!.groups).toEqual(found.scores[0]!.groups);
    }),
  );
});

test("the order of answers changes nothing", () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      expect(roundResults([...answers].reverse(), 5)).toEqual(roundResults(answers, 5));
    }),
  );
});

test("a floor that is none is refused", () => {
  expect(() => roundResults([], 0)).toThrow("a floor of 0");
});
