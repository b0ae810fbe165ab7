import fc from "fast-check";
import { expect, test } from "vitest";
import { type EventSpec, logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { activitiesWithTiesReversed, tieShare } from "../log/tie-share.ts";
import { countDirectlyFollows } from "./count-directly-follows.ts";
import { countDirectlyFollowsTieAware } from "./count-directly-follows-tie-aware.ts";
import { orderSensitivity } from "./order-sensitivity.ts";

/** "ab c" is a and b at one time, then c. */
const log = (...cases: string[]) =>
  logOf(
    cases.map((text) =>
      text
        .split(" ")
        .flatMap((block, k) => [...block].map((activity): EventSpec => ({ activity, endAtMs: k }))),
    ),
  );

test.each([
  { cases: ["a b c"], share: 0, sensitivity: 0 },
  { cases: ["ab c"], share: 0.5, sensitivity: 1 },
  { cases: ["ab", "ba"], share: 1, sensitivity: 0 },
  { cases: ["ab", "ab", "c d"], share: 2 / 3, sensitivity: 2 / 3 },
])("ties of $cases", ({ cases, share, sensitivity }) => {
  expect(tieShare(wholeLog(log(...cases)))).toBeCloseTo(share, 12);
  expect(orderSensitivity(wholeLog(log(...cases)))).toBeCloseTo(sensitivity, 12);
});

test("a log without neighbours has no tie share and no sensitivity", () => {
  expect(tieShare(wholeLog(log("a")))).toBeNaN();
  expect(orderSensitivity(wholeLog(log("a")))).toBeNaN();
});

test("finer times of a day keep their order when ties are turned round", () => {
  const day = logOf([
    [
      { activity: "f", endAtMs: 3_600_000 },
      { activity: "d", endAtMs: 0 },
      { activity: "g", endAtMs: 7_200_000 },
    ],
  ]);
  const turned = activitiesWithTiesReversed({
    ...day,
    precision: Uint8Array.of(2, 0, 2),
    tiedWithPrevious: Uint8Array.of(0, 1, 1),
  });
  expect(Array.from(turned, (a) => day.activityNames[a]).join("")).toBe("fdg");
});

test("blocks share one passage among their pairs, and inside a block events are together", () => {
  const graph = countDirectlyFollowsTieAware(wholeLog(log("ab cd", "a aab")));
  const name = (a: number) => graph.activityNames[a];
  expect(Array.from(graph.weight, (w, k) => [name(graph.from[k]) + name(graph.to[k]), w])).toEqual([
    ["aa", 2 / 3],
    ["ab", 1 / 3],
    ["ac", 0.25],
    ["ad", 0.25],
    ["bc", 0.25],
    ["bd", 0.25],
  ]);
  expect(
    Array.from(graph.togetherCount, (n, k) => [
      name(graph.togetherA[k]) + name(graph.togetherB[k]),
      n,
    ]),
  ).toEqual([
    ["aa", 1],
    ["ab", 3],
    ["cd", 1],
  ]);
});

const traces = fc.array(
  fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 0, max: 2 })), {
    maxLength: 7,
  }),
  { maxLength: 20 },
);

test("without ties the tie-aware graph is the plain one; with ties it does not see their order", () => {
  fc.assert(
    fc.property(traces, (cases) => {
      const specs = cases.map((steps) => {
        let endAtMs = 0;
        return steps.map(([activity, step]) => {
          endAtMs += step;
          return { activity, endAtMs };
        });
      });
      const some = logOf(specs);
      const aware = countDirectlyFollowsTieAware(wholeLog(some));
      const turned = { ...some, activity: activitiesWithTiesReversed(some) };
      const other = countDirectlyFollowsTieAware(wholeLog(turned));
      expect(other.from).toEqual(aware.from);
      expect(other.togetherCount).toEqual(aware.togetherCount);
      aware.weight.forEach((weight, k) => {
        expect(other.weight[k]).toBeCloseTo(weight, 9);
      });
      const untied = { ...some, tiedWithPrevious: new Uint8Array(some.activity.length) };
      const strict = countDirectlyFollowsTieAware(wholeLog(untied));
      const plain = countDirectlyFollows(wholeLog(untied));
      expect([...strict.weight]).toEqual([...plain.count]);
      expect(strict.to).toEqual(plain.to);
    }),
  );
});
