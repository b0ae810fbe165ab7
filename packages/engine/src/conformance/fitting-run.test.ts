import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawTree } from "../model/draw-tree.ts";
import { fire, layOutNet } from "../model/net-steps.ts";
import { playOut } from "../model/play-out.ts";
import type { ProcessTree } from "../model/process-tree.ts";
import { treeToNet } from "../model/tree-to-net.ts";
import { treeBySeed } from "../model/trees-for-test.ts";
import { randomSource } from "../stats/random.ts";
import { alignPlainly } from "./aligned-plainly.ts";
import { countFlowsInSteps } from "./count-flows.ts";
import { FittingRun } from "./fitting-run.ts";
import { MarkingGraph } from "./marking-graph.ts";

describe("a run that fits", () => {
  test("is found where Dijkstra costs nothing, and only there", () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(3), { maxLength: 6 }), (seed, letters) => {
        const net = treeToNet(treeBySeed(seed));
        const found = new FittingRun(new MarkingGraph(net), 4).find(Int32Array.from(letters), 1e6);
        expect(found === "costlier").toBe(alignPlainly(net, letters) > 0);
      }),
      { numRuns: 300 },
    );
  });

  test("goes along the net from start to end and says the trace", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const model = treeBySeed(seed, 6, 4);
        const net = treeToNet(model);
        const trace = playOut(model.root, randomSource(seed)).slice(0, 60);
        const found = new FittingRun(new MarkingGraph(net), 6).find(Int32Array.from(trace), 1e5);
        if (typeof found === "string") {
          // Only what was cut off may not fit.
          expect(trace).toHaveLength(60);
          return;
        }
        const steps = layOutNet(net);
        const tokens = net.initialMarking.slice();
        const said = [...found.transition].flatMap((t) => {
          fire(steps, tokens, t);
          return steps.activity[t] < 0 ? [] : [steps.activity[t]];
        });
        expect(tokens).toEqual(net.finalMarking);
        expect(said).toEqual([...trace]);
      }),
      { numRuns: 200 },
    );
  });

  test("of a trace in a model of two hundred loops side by side is found at once", () => {
    const loops = Array.from({ length: 200 }, (_, activity): ProcessTree => {
      const again: ProcessTree = {
        kind: "loop",
        children: [{ kind: "activity", activity }, { kind: "silent" }],
      };
      return { kind: "choice", children: [{ kind: "silent" }, again] };
    });
    const activityNames = loops.map((_, a) => `step ${a}`);
    const net = treeToNet({ activityNames, root: { kind: "parallel", children: loops } });
    const trace = Int32Array.from({ length: 100 }, (_, i) => (i * 7) % 50);
    const found = new FittingRun(new MarkingGraph(net), 200).find(trace, 3000);
    expect(found).toMatchObject({ cost: 0 });
  });
});

describe("arrows of a diagram", () => {
  const leaf = (activity: number): ProcessTree => ({ kind: "activity", activity });
  const { model } = drawTree({
    activityNames: ["a", "b", "c", "d"],
    root: {
      kind: "sequence",
      children: [leaf(0), { kind: "choice", children: [leaf(1), leaf(2)] }, leaf(3)],
    },
  });
  const variants = {
    // a b d ×3, a c d ×2, a d ×1: the last goes along one of the two, one step missing.
    start: Uint32Array.from([0, 3, 6, 8]),
    activity: Uint16Array.from([0, 1, 3, 0, 2, 3, 0, 3]),
    cases: Uint32Array.from([3, 2, 1]),
    variantOfCase: Uint32Array.from([0, 0, 0, 1, 1, 2]),
  };

  test("are counted by the run nearest to each case", () => {
    const steps = countFlowsInSteps(model, variants, ["a", "b", "c", "d"]);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const found = step.value;
    const count = (from: string, to: string) =>
      found?.counts.get(model.flows.find((one) => one.from === from && one.to === to)?.id ?? "");
    expect(count("start", "task_0")).toBe(6);
    const [b, c] = ["task_1", "task_2"].map((id) =>
      [...(found?.counts ?? [])].find(([flow]) =>
        model.flows.some((one) => one.id === flow && one.to === id),
      ),
    );
    expect([b?.[1], c?.[1]].sort()).toEqual([2, 4]);
    expect(found).toMatchObject({ fittingCases: 5, untoldCases: 0 });
  });

  test("are not counted where an inclusive split stands in the diagram", () => {
    const nodes = model.nodes.map((node) =>
      node.id.startsWith("split") ? { ...node, kind: "inclusive" as const } : node,
    );
    const steps = countFlowsInSteps({ ...model, nodes }, variants, ["a", "b", "c", "d"]);
    expect(steps.next()).toEqual({ done: true, value: null });
  });
});
