import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProcessTree } from "./process-tree.ts";
import { checkSoundness } from "./soundness.ts";
import { treeToNet } from "./tree-to-net.ts";
import { languageOfNet, languageOfTree, treeBySeed } from "./trees-for-test.ts";

const activityNames = ["a", "b", "c", "d"];
const leaf = (name: string): ProcessTree => ({
  kind: "activity",
  activity: activityNames.indexOf(name),
});
const silent: ProcessTree = { kind: "silent" };
const of = (kind: "choice" | "sequence" | "parallel" | "loop", ...children: ProcessTree[]) => ({
  kind,
  children,
});
const [a, b, c, d] = activityNames.map(leaf);

describe("a tree as a net", () => {
  test.each<[string, ProcessTree, string[], number, number]>([
    ["one step", a, ["a"], 1, 2],
    ["nothing", silent, [""], 1, 2],
    ["one after another", of("sequence", a, b, c), ["abc"], 3, 4],
    ["one of them", of("choice", a, b), ["a", "b"], 2, 2],
    ["perhaps one", of("choice", a, silent), ["", "a"], 2, 2],
    // a, then both in either order, then d: the split is done by a, the join by d.
    ["both", of("sequence", a, of("parallel", b, c), d), ["abcd", "acbd"], 4, 6],
    ["again", of("sequence", a, of("loop", b, c), d), ["abcbd", "abd"], 4, 4],
    ["only again", of("loop", a, silent), ["a", "aa", "aaa", "aaaa", "aaaaa"], 4, 4],
  ])("%s", (_, root, language, transitions, places) => {
    const net = treeToNet({ activityNames, root });
    expect(languageOfNet(net, 5)).toEqual(language);
    expect(net.transitions.length).toBe(transitions);
    expect(net.placeCount).toBe(places);
  });

  test("says what any tree says, is sound, begins in a source and ends in a sink", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const tree = treeBySeed(seed);
        const net = treeToNet(tree);
        expect(languageOfNet(net, 4)).toEqual(languageOfTree(tree, 4));
        expect(net.transitions.flatMap(({ outputs }) => outputs)).not.toContain(0);
        expect(net.transitions.flatMap(({ inputs }) => inputs)).not.toContain(1);
        expect(checkSoundness(net).verdict).toBe("sound");
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test("a block without children is refused", () => {
    expect(() => treeToNet({ activityNames, root: of("choice") })).toThrow(RangeError);
  });
});
