import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findVariants } from "../log/find-variants.ts";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import type { ProcessTree } from "../model/process-tree.ts";
import { treeToNet } from "../model/tree-to-net.ts";
import { treeBySeed } from "../model/trees-for-test.ts";
import { randomSource } from "../stats/random.ts";
import { alignVariants } from "./align-variants.ts";
import { alignPlainly } from "./aligned-plainly.ts";
import { alignedPrecision, fScore } from "./aligned-precision.ts";
import { alignmentFitness } from "./alignments.ts";
import { findDeviations } from "./find-deviations.ts";
import { matchActivities } from "./match-activities.ts";
import { replayTokens } from "./replay-tokens.ts";

const leaf = (activity: number): ProcessTree => ({ kind: "activity", activity });

/** Checks traces, written as letters, against a tree over a, b, c, d. */
function checked(root: ProcessTree, words: readonly string[]) {
  const net = treeToNet({ activityNames: ["a", "b", "c", "d"], root });
  const log = logOf(words.map((word) => [...word]));
  const variants = findVariants(wholeLog(log));
  const { modelActivity } = matchActivities(log.activityNames, net.activityNames);
  const alignments = alignVariants(net, variants, modelActivity);
  if (alignments === null) throw new Error("a tree can always be run");
  return {
    fitness: alignmentFitness(alignments),
    precision: alignedPrecision(net, alignments),
    replay: replayTokens(net, variants, modelActivity),
    deviations: findDeviations(net, alignments, variants, log.activityNames, modelActivity).map(
      ({ kind, activity, other, cases, times, caseOrder }) =>
        `${kind} ${activity}${other === null ? "" : ` ${other}`}: ${cases}/${times} ${[...caseOrder]}`,
    ),
    alignments,
  };
}

const abcd: ProcessTree = { kind: "sequence", children: [0, 1, 2, 3].map(leaf) };

describe("conformance", () => {
  test("fitness weighs variants by their cases, and is told per log, case and fitting share", () => {
    // Cost 0, 0, 1 of 8 (abd), 2 of 9 (xabcd has 5 events, one foreign: cost 1).
    const { fitness } = checked(abcd, ["abcd", "abcd", "abd", "xabcd"]);
    expect(fitness.logLower).toBeCloseTo(1 - 2 / (8 + 8 + 7 + 9), 12);
    expect(fitness.meanLower).toBeCloseTo((1 + 1 + 6 / 7 + 8 / 9) / 4, 12);
    expect(fitness.fittingLower).toBe(0.5);
    expect(fitness).toMatchObject({ logUpper: fitness.logLower, openVariants: 0 });
  });

  test("every way of departing has its name", () => {
    const words = ["abcd", "acd", "acbd", "abbcd", "abcxd", "dabc"];
    const { deviations } = checked(abcd, words);
    expect(deviations).toEqual([
      "skipped b: 1/1 1",
      "early d c: 1/1 5",
      // Of two that changed places either may be named; always the same one is.
      "late b c: 1/1 2",
      "repeated b: 1/1 3",
      "foreign x: 1/1 4",
    ]);
  });

  test("what is skipped is told with its cases", () => {
    const { deviations } = checked(abcd, ["acd", "abcd", "acd", "ad"]);
    expect(deviations).toEqual(["skipped b: 3/3 0,2,3", "skipped c: 1/1 3"]);
  });

  test("precision counts what the model allows and nobody does", () => {
    const choice: ProcessTree = { kind: "choice", children: [0, 1].map(leaf) };
    expect(checked(choice, ["a", "b"]).precision).toBe(1);
    // Of a and b only a is ever done.
    expect(checked(choice, ["a", "a"]).precision).toBe(0.5);
    expect(checked(abcd, ["abcd"]).precision).toBe(1);
    expect(fScore(0.5, 1)).toBeCloseTo(2 / 3, 12);
    expect(fScore(0, 0)).toBe(0);
  });

  test("precision looks through silent steps", () => {
    const perhaps: ProcessTree = { kind: "choice", children: [leaf(1), { kind: "silent" }] };
    const root: ProcessTree = { kind: "sequence", children: [leaf(0), perhaps, leaf(2)] };
    // After a: b or c; only c is done. 3 states with something allowed: a, then {b, c}.
    expect(checked(root, ["ac"]).precision).toBeCloseTo(2 / 3, 12);
    expect(checked(root, ["ac", "abc"]).precision).toBe(1);
  });

  test("token replay counts by hand", () => {
    // abcd: 5 produced, 5 consumed. acd: c lacks its token, the one b should take is left.
    const { replay } = checked(abcd, ["abcd", "acd"]);
    expect(replay).toMatchObject({
      produced: 9,
      consumed: 9,
      missing: 1,
      remaining: 1,
      fittingCases: 1,
    });
    expect(replay.fitness).toBeCloseTo(8 / 9, 12);
  });

  test("token replay finds the way through silent steps", () => {
    const loop: ProcessTree = { kind: "loop", children: [leaf(0), { kind: "silent" }] };
    const root: ProcessTree = { kind: "parallel", children: [loop, leaf(1)] };
    expect(checked(root, ["aba", "baa", "ab"]).replay).toMatchObject({
      fitness: 1,
      fittingCases: 3,
    });
  });

  test("many variants together cost what each costs alone, by layers and by band alike", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const tree = treeBySeed(seed, 5);
        const net = treeToNet(tree);
        const source = randomSource(seed, 5);
        const words = Array.from({ length: 12 }, () =>
          Array.from({ length: source.nextBelow(9) }, () => "abcdex"[source.nextBelow(6)]),
        );
        const log = logOf(words);
        const variants = findVariants(wholeLog(log));
        const { modelActivity } = matchActivities(log.activityNames, net.activityNames);
        const aligned = alignVariants(net, variants, modelActivity);
        const inBands = alignVariants(net, variants, modelActivity, { layers: false });
        words.forEach((word, c) => {
          const v = variants.variantOfCase[c];
          const known = word.filter((letter) => letter !== "x");
          const cost = alignPlainly(
            net,
            known.map((letter) => tree.activityNames.indexOf(letter)),
          );
          const whole = cost + word.length - known.length;
          expect(aligned?.upperCost[v]).toBe(whole);
          expect(aligned?.lowerCost[v]).toBe(whole);
          expect(inBands?.upperCost[v]).toBe(whole);
        });
        const positions = inBands?.movePosition.filter((i) => i >= 0).length;
        expect(positions).toBe(variants.activity.length);
      }),
      { numRuns: 120, seed: 21 },
    );
  });

  test("an empty log has no fitness", () => {
    const { fitness } = checked(abcd, []);
    expect(fitness.logLower).toBeNaN();
    expect(fitness.meanLower).toBeNaN();
  });

  test("names match exactly, then by letters, never twice", () => {
    const match = matchActivities(["Send", "send ", "Check  it", "x"], ["send", "Check it", "y"]);
    expect([...match.modelActivity]).toEqual([0, 0, 1, -1]);
    expect(match.onlyInModel).toEqual(["y"]);
    expect([...matchActivities(["SEND"], ["send", "Send"]).modelActivity]).toEqual([-1]);
  });
});
