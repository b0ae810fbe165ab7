import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logOf } from "../../log/log-of.ts";
import { wholeLog } from "../../log/log-view.ts";
import { flowOf } from "./built-for-test.ts";
import { fitSplits } from "./fit-splits.ts";
import { flowFromGraph } from "./flow-from-graph.ts";

const viewOf = (...cases: readonly string[]) => wholeLog(logOf(cases.map((trace) => [...trace])));

function sharesOf(fit: ReturnType<typeof fitSplits>): Record<string, number> {
  return Object.fromEntries(
    fit.splits.flatMap(({ branches }) => branches.map((b) => [b.flowId, b.probability])),
  );
}

describe("branching of a drawn diagram", () => {
  it("counts the ways of an exclusive split and of a loop", () => {
    const flow = flowOf("start xin A xout end", "xout B xin");
    const fit = fitSplits(viewOf("A", "ABA", "ABABA", "A"), flow);
    // Seven passages of the split: four go on, three go back.
    expect(sharesOf(fit)).toEqual({ "xout>end": 4 / 7, "xout>B": 3 / 7 });
    expect(fit).toMatchObject({ replayedShare: 1, fittingShare: 1, deviationShare: 0 });
    expect(fit.passages.get("xout")).toBe(7);
  });

  it("follows parallel branches in any order, with a choice in one of them", () => {
    const flow = flowOf("start +s A +j end", "+s x1 B x2 +j", "x1 C x2");
    const fit = fitSplits(viewOf("AB", "BA", "CA", "AC", "AC"), flow);
    expect(sharesOf(fit)).toEqual({ "x1>B": 0.4, "x1>C": 0.6 });
    expect(fit.fittingShare).toBe(1);
  });

  it("gives each way of an inclusive split its own share", () => {
    const flow = flowOf("start o1 A o2 end", "o1 B o2");
    const fit = fitSplits(viewOf("A", "AB", "BA", "B"), flow);
    expect(sharesOf(fit)).toEqual({ "o1>A": 0.75, "o1>B": 0.75 });
    expect(fit.fittingShare).toBe(1);
  });

  it("takes the cheapest way for a case that does not fit, and says how badly it fits", () => {
    const flow = flowOf("start A x1 B x2 end", "x1 C x2");
    // Z is not in the diagram; the second case skips A.
    const fit = fitSplits(viewOf("AZB", "C", "AB", "AB"), flow);
    expect(sharesOf(fit)).toEqual({ "x1>B": 0.75, "x1>C": 0.25 });
    expect(fit.fittingShare).toBe(0.5);
    // Two deviations among 8 events and 8 tasks.
    expect(fit.deviationShare).toBeCloseTo(2 / 16, 15);
  });

  it("shares evenly what nothing passed", () => {
    const flow = flowOf("start x0 A end", "x0 x1 B end", "x1 C end");
    const fit = fitSplits(viewOf("A"), flow);
    expect(sharesOf(fit)).toEqual({ "x0>A": 1, "x0>x1": 0, "x1>B": 0.5, "x1>C": 0.5 });
  });

  it("measures how often a marked task is done again", () => {
    const flow = flowOf("start A B end");
    const nodes = flow.nodes.map((node) =>
      node.id === "A" ? { ...node, repeats: "loop" as const } : node,
    );
    const fit = fitSplits(viewOf("AB", "AAB", "AAAAB", "AB"), { ...flow, nodes });
    expect(fit.splits).toEqual([
      {
        nodeId: "A",
        branches: [],
        times: { kind: "steps", values: [1, 2, 4], shares: [0.5, 0.25, 0.25] },
      },
    ]);
    expect(fit.fittingShare).toBe(1);
  });

  it("passes through a sub-process", () => {
    const outer = flowOf("start S A end");
    const inner = flowOf("start B end");
    const nodes = [
      ...outer.nodes.map((node) =>
        node.id === "S" ? { ...node, kind: "subProcess" as const } : node,
      ),
      ...inner.nodes.map((node) => ({ ...node, id: `in-${node.id}`, parentId: "S" })),
    ];
    const flows = [
      ...outer.flows,
      ...inner.flows.map((f) => ({
        ...f,
        id: `in-${f.id}`,
        from: `in-${f.from}`,
        to: `in-${f.to}`,
      })),
    ];
    const fit = fitSplits(viewOf("BA"), { id: "", name: "", nodes, flows });
    expect(fit).toMatchObject({ replayedShare: 1, fittingShare: 1 });
  });

  it("gives up on a diagram that cannot end, without hanging", () => {
    const flow = flowOf("start A xa B xa");
    expect(fitSplits(viewOf("AB"), flow, { statesOfVariant: 500, states: 1_000 })).toMatchObject({
      replayedShare: 0,
      fittingShare: 0,
    });
  });
});

describe("a diagram of what follows what", () => {
  it("gives every way its share of the record", () => {
    const view = viewOf("AB", "AB", "AC", "AB");
    const flow = flowFromGraph(view);
    const shares = Object.values(sharesOf(fitSplits(view, flow)));
    expect(shares.sort()).toEqual([0.25, 0.75]);
    expect(flow.nodes.filter(({ kind }) => kind === "task").map(({ name }) => name)).toEqual([
      "A",
      "B",
      "C",
    ]);
  });

  it("fits every case of any log while nothing is left out", () => {
    const letters = fc.constantFrom("A", "B", "C", "D");
    const trace = fc.array(letters, { minLength: 1, maxLength: 7 }).map((list) => list.join(""));
    fc.assert(
      fc.property(fc.array(trace, { minLength: 1, maxLength: 12 }), (cases) => {
        const view = viewOf(...cases);
        const flow = flowFromGraph(view, { activityShare: 0, arcShare: 0 });
        const fit = fitSplits(view, flow);
        expect(fit).toMatchObject({ replayedShare: 1, fittingShare: 1, deviationShare: 0 });
        for (const { branches } of fit.splits) {
          expect(branches.reduce((sum, b) => sum + b.probability, 0)).toBeCloseTo(1, 12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves rare ways out, but never a node in the air", () => {
    const view = viewOf(...Array.from({ length: 300 }, () => "AB"), "AXB", "BA");
    const flow = flowFromGraph(view, { activityShare: 0.1, arcShare: 0.1 });
    expect(flow.nodes.filter(({ kind }) => kind === "task").map(({ name }) => name)).toEqual([
      "A",
      "B",
    ]);
    expect(fitSplits(view, flow).replayedShare).toBe(1);
  });

  it("is a start and an end for an empty log", () => {
    expect(flowFromGraph(viewOf()).flows).toHaveLength(1);
  });
});
