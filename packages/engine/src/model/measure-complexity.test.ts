import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BpmnElement, BpmnKind, BpmnModel } from "./bpmn-model.ts";
import { bpmnToNet } from "./bpmn-to-net.ts";
import { drawTree } from "./draw-tree.ts";
import { measureComplexity } from "./measure-complexity.ts";
import { reduceTree } from "./reduce-tree.ts";
import { languageOfNet, languageOfTree, treeBySeed } from "./trees-for-test.ts";

/** A diagram from "a>b b>c"; kinds by the first letter: s start, e end, x and p gateways, else task. */
function diagram(text: string): BpmnModel {
  const flows = text.split(" ").map((arrow, k) => {
    const [from = "", to = ""] = arrow.split(">");
    return { id: `f${k}`, name: "", from, to };
  });
  const kinds: Readonly<Record<string, BpmnKind>> = {
    s: "start",
    e: "end",
    x: "exclusive",
    p: "parallel",
  };
  const nodes = [...new Set(flows.flatMap(({ from, to }) => [from, to]))].map(
    (id): BpmnElement => ({
      id,
      kind: kinds[id[0] ?? ""] ?? "task",
      name: "",
      parentId: null,
      defaultFlowId: null,
      attachedToId: null,
      isInterrupting: true,
      repeats: "none",
      trigger: null,
    }),
  );
  return { id: "p", name: "", nodes, flows };
}

describe("complexity", () => {
  test("by hand", () => {
    const model = diagram("s>x1 x1>a x1>p1 p1>b p1>c b>p2 c>p2 a>x2 p2>x2 x2>e");
    expect(measureComplexity(model)).toEqual({ size: 9, controlFlow: 3, structuredness: 1 });
    const knot = diagram("s>x1 x1>a x1>b a>x2 x2>c x2>x3 b>x3 x3>d c>x4 d>x4 x4>e");
    expect(measureComplexity(knot).structuredness).toBeLessThan(1);
  });
});

test("the net of a drawn tree has the language of the tree", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { activityNames, root } = treeBySeed(seed, 4, 2);
      const tree = { activityNames, root: reduceTree(root) };
      const read = bpmnToNet(drawTree(tree).model);
      expect(read.ok && languageOfNet(read.value.net, 4)).toEqual(languageOfTree(tree, 4));
    }),
    { numRuns: 100 },
  );
});
