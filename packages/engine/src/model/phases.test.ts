import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bpmnToNet } from "./bpmn-to-net.ts";
import { drawPhases } from "./draw-phases.ts";
import { drawTree } from "./draw-tree.ts";
import { flowChains } from "./flow-chains.ts";
import { groupPhases, openPhases } from "./group-phases.ts";
import { measureBlocks } from "./measure-blocks.ts";
import { namePhases, phaseCode } from "./name-phase.ts";
import { packRow } from "./pack-row.ts";
import { phaseFlow } from "./phase-flow.ts";
import type { ProcessTree } from "./process-tree.ts";
import { activitiesOfTree, reduceTree } from "./reduce-tree.ts";
import { languageOfNet, treeBySeed } from "./trees-for-test.ts";

const leaf = (activity: number): ProcessTree => ({ kind: "activity", activity });
const line = (from: number, to: number): ProcessTree => ({
  kind: "sequence",
  children: Array.from({ length: to - from }, (_, k) => leaf(from + k)),
});
const namesOf = (count: number) => Array.from({ length: count }, (_, a) => `step ${a}`);
const same = (count: number) => new Float64Array(count).fill(1);
/** Small enough to write out all that it can do, large enough to be put into phases. */
const manyLeaves = (seed: number) => {
  const { activityNames, root } = treeBySeed(seed, 26, 4);
  return { activityNames, root: reduceTree(root) };
};

describe("a row cut into pieces", () => {
  test.each([
    [[], []],
    [[1, 1, 1, 1, 1, 1], ["0-6"]],
    [Array.from({ length: 20 }, () => 1), ["0-10", "10-20"]],
    [
      [8, 8, 8],
      ["0-1", "1-2", "2-3"],
    ],
    [
      [4, 20, 3, 3],
      ["0-1", "1-2", "2-4"],
    ],
  ])("of %j", (sizes, pieces) => {
    const cut = packRow(
      sizes,
      sizes.map(() => true),
    );
    expect(cut.map(({ from, to }) => `${from}-${to}`)).toEqual(pieces);
  });

  test("is cut where something new begins", () => {
    const isNatural = Array.from({ length: 16 }, (_, k) => k === 7);
    const cut = packRow(
      isNatural.map(() => 1),
      isNatural,
    );
    expect(cut).toEqual([
      { from: 0, to: 7 },
      { from: 7, to: 16 },
    ]);
  });
});

describe("names of phases", () => {
  test.each([
    ["01_HOOFD_115", "01_HOOFD_1"],
    ["01_HOOFD_494a", "01_HOOFD_4"],
    ["01_HOOFD_490_1a", "01_HOOFD_490_"],
    ["T10 Determine", ""],
    ["Sign", ""],
  ])("the code of %s is %s", (name, code) => {
    expect(phaseCode(name)).toBe(code);
  });

  test("a code that all share, else from the first common step to the last", () => {
    const weights = new Map([
      ["Receive", 10],
      ["Register", 9],
      ["Return", 1],
    ]);
    const named = namePhases(
      [
        [["A_101", "A_102"], ["A_103"]],
        [["Receive"], ["Register"], ["Return"]],
        [["Receive", "Return", "Register"]],
      ],
      (name) => weights.get(name) ?? 5,
    );
    expect(named).toEqual(["A_1…", "Receive – Register", "Receive, Register …"]);
  });
});

describe("a tree in phases", () => {
  test("thirty steps need none, forty in a row make four", () => {
    const model = { activityNames: namesOf(40), root: line(0, 30) };
    expect(groupPhases(model, same(40)).phases).toEqual([]);
    const { root, phases } = groupPhases({ ...model, root: line(0, 40) }, same(40));
    expect(phases.map(({ activities }) => activities.length)).toEqual([10, 10, 10, 10]);
    expect(activitiesOfTree(root)).toEqual([40, 41, 42, 43]);
    expect(phases[1]?.name).toBe("step 10 – step 19");
  });

  test("four hundred steps make phases of phases", () => {
    const model = { activityNames: namesOf(400), root: line(0, 400) };
    const phased = groupPhases(model, same(400));
    expect(activitiesOfTree(phased.root).length).toBeLessThanOrEqual(30);
    const drawn = drawPhases(model, phased);
    expect(drawn.model.nodes.filter(({ kind }) => kind === "task")).toHaveLength(400);
    const parents = new Set(drawn.model.nodes.map(({ parentId }) => parentId));
    expect(parents.size).toBe(phased.phases.length + 1);
  });

  test("put back, it is the same tree; every part of the picture has its place and its block", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const model = manyLeaves(seed);
        const phased = groupPhases(model, same(26), 6);
        const open = openPhases(26, phased);
        expect(reduceTree(open)).toEqual(reduceTree(model.root));
        const drawn = drawPhases(model, phased);
        const ids = drawn.model.nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const blocks = blocksByIndex(open);
        for (const { id, from, to } of drawn.model.flows) {
          expect(drawn.layout.waypoints.has(id)).toBe(true);
          const parents = [from, to].map(
            (end) => drawn.model.nodes.find((node) => node.id === end)?.parentId,
          );
          expect(parents[0]).toBe(parents[1]);
          expect(blocks.has(drawn.blockOf.get(id) ?? -1)).toBe(true);
        }
        for (const [id, k] of drawn.phaseOf) {
          expect(drawn.layout.bounds.has(id)).toBe(true);
          const into = drawn.model.flows.find(({ from }) => from === `${id}_start`);
          expect(into ?? phased.phases[k]?.tree.kind).toBeDefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  test("the diagram says what the tree says", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const model = manyLeaves(seed);
        const phased = drawPhases(model, groupPhases(model, same(26), 6));
        const flat = bpmnToNet(drawTree(model).model);
        const closed = bpmnToNet(phased.model);
        if (!flat.ok || !closed.ok) throw new Error("a tree is a net");
        expect(languageOfNet(closed.value.net, 4)).toEqual(languageOfNet(flat.value.net, 4));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a diagram in phases", () => {
  test("blocks in a row are found, and rows inside blocks", () => {
    const root: ProcessTree = {
      kind: "sequence",
      children: [leaf(0), { kind: "choice", children: [line(1, 3), leaf(3)] }, leaf(4)],
    };
    const chains = flowChains(drawTree({ activityNames: namesOf(5), root }).model);
    expect(chains.map(({ blocks }) => blocks.map(({ length }) => length))).toEqual([
      [1, 5, 1],
      [1, 1],
      [1],
    ]);
  });

  test("it says what it said before", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { model } = drawTree(manyLeaves(seed));
        const phased = phaseFlow(model, () => 1, 6);
        const flat = bpmnToNet(model);
        const closed = bpmnToNet(phased.model);
        if (!flat.ok || !closed.ok) throw new Error("a tree is a net");
        expect(languageOfNet(closed.value.net, 4)).toEqual(languageOfNet(flat.value.net, 4));
        for (const { id } of phased.model.flows) {
          expect(phased.layout.waypoints.has(id)).toBe(true);
          expect(model.flows.some((flow) => flow.id === phased.flowOf.get(id))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("forty steps in a row make phases, of a few steps in each", () => {
    const { model } = drawTree({ activityNames: namesOf(40), root: line(0, 40) });
    const { stepsOf } = phaseFlow(model, () => 1);
    expect([...stepsOf.values()].map(({ length }) => length)).toEqual([10, 10, 10, 10]);
  });
});

function blocksByIndex(tree: ProcessTree): ReadonlySet<number> {
  const all = new Set<number>();
  const visit = ({ index, children }: ReturnType<typeof measureBlocks>) => {
    all.add(index);
    for (const child of children) visit(child);
  };
  visit(measureBlocks(tree));
  return all;
}
