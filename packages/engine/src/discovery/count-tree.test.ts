import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProcessTree } from "../model/process-tree.ts";
import { countTree } from "./count-tree.ts";
import { discoverTree } from "./discover-tree.ts";
import { TraceGatherer } from "./trace-bag.ts";

const leaf = (activity: number): ProcessTree => ({ kind: "activity", activity });
const silent: ProcessTree = { kind: "silent" };

function bagOf(traces: readonly (readonly number[])[]) {
  const gatherer = new TraceGatherer();
  for (const trace of traces) gatherer.add(Uint16Array.from(trace), 0, trace.length, 1);
  return gatherer.bag();
}

describe("how often each block is gone through", () => {
  test("of a line with a way past", () => {
    const tree: ProcessTree = {
      kind: "sequence",
      children: [leaf(0), { kind: "choice", children: [silent, leaf(1)] }],
    };
    expect([...countTree(tree, bagOf([[0, 1], [0, 1], [0]]))]).toEqual([3, 3, 3, 1, 2]);
  });

  test("of a loop with a step back and one begun anew", () => {
    const body: ProcessTree = { kind: "sequence", children: [leaf(0), leaf(1)] };
    const tree: ProcessTree = { kind: "loop", children: [body, leaf(2), silent] };
    const counts = countTree(
      tree,
      bagOf([
        [0, 1, 2, 0, 1, 0, 1],
        [0, 1],
      ]),
    );
    // loop; body, first and second step; the step back; begun anew
    expect([...counts]).toEqual([2, 4, 4, 4, 1, 1]);
  });

  test("of a trace that does not fit: where most of it does", () => {
    const tree: ProcessTree = { kind: "sequence", children: [leaf(0), leaf(1), leaf(2)] };
    expect([...countTree(tree, bagOf([[1, 0, 2]]))]).toEqual([1, 0, 1, 1]);
  });

  test("no step more often than it occurs, and blocks side by side as often as what holds them", () => {
    const traces = fc.array(fc.array(fc.nat(5), { maxLength: 8 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(traces, fc.constantFrom(0, 0.3), (log, noise) => {
        const bag = bagOf(log);
        const tree = discoverTree(bag, noise);
        const counts = countTree(tree, bag);
        let index = 0;
        visit(tree, null);
        expect(index).toBe(counts.length);

        function visit(block: ProcessTree, around: number | null): void {
          const here = counts[index++]!;
          if (block.kind === "activity") {
            const events = log.flat().filter((a) => a === block.activity).length;
            expect(here).toBeLessThanOrEqual(events);
            return;
          }
          if (around !== null) expect(here).toBe(around);
          if (block.kind === "silent") return;
          const isBeside = block.kind === "sequence" || block.kind === "parallel";
          for (const child of block.children) visit(child, isBeside ? here : null);
        }
      }),
      { numRuns: 200 },
    );
  });
});
