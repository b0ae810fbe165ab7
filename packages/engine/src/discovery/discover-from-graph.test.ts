import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { activitiesOfTree } from "../model/reduce-tree.ts";
import { writeTree } from "../model/write-tree.ts";
import { countDirectlyFollows } from "./count-directly-follows.ts";
import { discoverFromGraph } from "./discover-from-graph.ts";

const graphOf = (log: readonly (readonly string[])[]) => countDirectlyFollows(wholeLog(logOf(log)));

describe("a model from a directly-follows graph alone", () => {
  test.each([
    ["abc abc", "→(a, b, c)"],
    ["abc ac", "→(a, ×(τ, b), c)"],
    ["ab ac", "→(a, ×(b, c))"],
    ["abcd acbd", "→(a, ∧(b, c), d)"],
    ["abc abcdabc", "↺(→(a, b, c), d)"],
    ["a aa", "↺(a, τ)"],
    ["ab abab", "↺(→(a, b), τ)"],
  ])("%s", (text, tree) => {
    const graph = graphOf(text.split(" ").map((trace) => [...trace]));
    const root = discoverFromGraph(graph);
    expect(writeTree({ activityNames: graph.activityNames, root })).toBe(tree);
  });

  test("holds every activity once, at any noise", () => {
    const trace = fc.array(fc.constantFrom(..."abcdefg"), { maxLength: 9 });
    const log = fc.array(trace, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(log, fc.constantFrom(0, 0.2, 0.6, 1), (cases, noise) => {
        const graph = graphOf(cases);
        const found = activitiesOfTree(discoverFromGraph(graph, noise));
        expect([...found].sort((a, b) => a - b)).toEqual([...graph.activityNames.keys()]);
      }),
      { numRuns: 300 },
    );
  });
});
