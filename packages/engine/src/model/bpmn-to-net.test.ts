import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BpmnElement, BpmnKind, BpmnModel } from "./bpmn-model.ts";
import { bpmnToNet } from "./bpmn-to-net.ts";
import { drawTree } from "./draw-tree.ts";
import { measureComplexity } from "./measure-complexity.ts";
import { reduceTree } from "./reduce-tree.ts";
import { languageOfNet, languageOfTree, treeBySeed } from "./trees-for-test.ts";
import { writeTree } from "./write-tree.ts";

/** A diagram from "a>b b>c"; kinds by the first letter: s start, e end, x, p, o gateways, else task. */
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
    o: "inclusive",
    z: "terminate",
  };
  const ids = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const nodes = ids.map((id): BpmnElement => {
    const kind = kinds[id[0] ?? ""] ?? "task";
    return {
      id,
      kind,
      name: kind === "task" ? id : "",
      parentId: null,
      defaultFlowId: null,
      attachedToId: null,
      isInterrupting: true,
      repeats: "none",
      trigger: null,
    };
  });
  return { id: "p", name: "", nodes, flows };
}

describe("a diagram as a net", () => {
  test("a drawn tree has the language of the tree", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { activityNames, root } = treeBySeed(seed, 4, 2);
        const model = { activityNames, root: reduceTree(root) };
        const { net, unsupported } = bpmnToNet(drawTree(model).model, activityNames);
        expect(unsupported).toEqual([]);
        const expected = [...languageOfTree(model, 4)].sort();
        expect([...languageOfNet(net, 4)].sort(), writeTree(model)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test("of inclusive branches at least one, in any order", () => {
    const { net, unsupported } = bpmnToNet(diagram("s>o1 o1>a o1>b a>o2 b>o2 o2>e"));
    expect(unsupported).toEqual([]);
    expect(languageOfNet(net, 3)).toHaveLength(4);
  });

  test("names what it cannot say", () => {
    expect(bpmnToNet(diagram("s>a a>z1")).unsupported).toEqual([
      { elementId: "z1", reason: "kind" },
    ]);
    const knot = bpmnToNet(diagram("s>x1 x1>a x1>b a>o1 b>o1 o1>e"));
    expect(knot.unsupported).toEqual([{ elementId: "o1", reason: "inclusive" }]);
  });
});

describe("complexity", () => {
  test("by hand", () => {
    const model = diagram("s>x1 x1>a x1>p1 p1>b p1>c b>p2 c>p2 a>x2 p2>x2 x2>e");
    expect(measureComplexity(model)).toEqual({ size: 9, controlFlow: 3, structuredness: 1 });
    const knot = diagram("s>x1 x1>a x1>b a>x2 x2>c x2>x3 b>x3 x3>d c>x4 d>x4 x4>e");
    expect(measureComplexity(knot).structuredness).toBeLessThan(1);
  });

  test("counts every node of what is drawn from a tree", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { model } = drawTree({
          activityNames: [],
          root: reduceTree(treeBySeed(seed, 6, 3).root),
        });
        expect(measureComplexity(model).size).toBe(model.nodes.length);
      }),
      { numRuns: 50 },
    );
  });
});
