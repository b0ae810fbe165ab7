import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutNet } from "../model/net-steps.ts";
import type { PetriNet } from "../model/petri-net.ts";
import { treeToNet } from "../model/tree-to-net.ts";
import { languageOfTree, treeBySeed } from "../model/trees-for-test.ts";
import { randomSource } from "../stats/random.ts";
import { TraceAligner } from "./align-trace.ts";
import { alignPlainly } from "./aligned-plainly.ts";
import { MarkingBound } from "./marking-bound.ts";

const limit = { states: 100_000 };

/** A sequence as a model, by one transition a step. */
function sequenceNet(names: readonly string[], word: readonly number[]): PetriNet {
  const children = word.map((activity) => ({ kind: "activity" as const, activity }));
  return treeToNet({ activityNames: names, root: { kind: "sequence", children } });
}

function randomTrace(seed: number, length: number, activities: number): number[] {
  const source = randomSource(seed, 3);
  return Array.from({ length: source.nextBelow(length + 1) }, () => source.nextBelow(activities));
}

/** Insertions and deletions that turn one word into another; by the table. */
function editDistance(left: readonly number[], right: readonly number[]): number {
  let row = right.map((_, k) => k + 1);
  row.unshift(0);
  left.forEach((letter, i) => {
    const next = [i + 1];
    right.forEach((other, j) => {
      next.push(letter === other ? row[j] : Math.min(row[j + 1], next[j]) + 1);
    });
    row = next;
  });
  return row[right.length];
}

/** A net by a seed that no tree gives: places with several tokens, arcs across. */
function netBySeed(seed: number): PetriNet {
  const source = randomSource(seed, 9);
  const places = 3 + source.nextBelow(3);
  const some = (count: number) =>
    Array.from({ length: 1 + source.nextBelow(count) }, () => source.nextBelow(places));
  return {
    activityNames: ["a", "b", "c"],
    placeCount: places,
    transitions: Array.from({ length: 4 + source.nextBelow(4) }, () => {
      const inputs = some(2);
      // No more tokens than were taken, so that the reachable markings are finite.
      const outputs = some(inputs.length).slice(0, inputs.length);
      return { activity: source.nextBelow(4) - 1, inputs, outputs, elementId: null };
    }),
    initialMarking: Uint8Array.from({ length: places }, (_, p) => (p === 0 ? 2 : p === 1 ? 1 : 0)),
    finalMarking: Uint8Array.from({ length: places }, (_, p) => (p === places - 1 ? 1 : 0)),
  };
}

describe("an alignment", () => {
  test("tells what was skipped, what was extra and what the model does not know", () => {
    const net = sequenceNet(["a", "b", "c"], [0, 1, 2]);
    const aligned = new TraceAligner(net).align(Int32Array.of(0, 2, -1, 2), limit);
    expect(aligned).toMatchObject({ lowerCost: 3, upperCost: 3 });
    // a, b is skipped, c, two events more.
    expect([...(aligned?.transition ?? [])].sort()).toEqual([-1, -1, 0, 1, 2]);
    expect([...(aligned?.position ?? [])].filter((i) => i >= 0)).toEqual([0, 1, 2, 3]);
  });

  test("costs as much as Dijkstra says, on random trees and traces", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const net = treeToNet(treeBySeed(seed));
        const aligner = new TraceAligner(net);
        for (let k = 0; k < 4; k++) {
          const trace = randomTrace(seed + k, 7, 4);
          const aligned = aligner.align(Int32Array.from(trace), limit);
          expect(aligned?.upperCost).toBe(alignPlainly(net, trace));
          expect(aligned?.lowerCost).toBe(aligned?.upperCost);
        }
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  test("costs as much as Dijkstra says, on random nets", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const net = netBySeed(seed);
        const trace = randomTrace(seed, 6, 3);
        const aligned = new TraceAligner(net).align(Int32Array.from(trace), limit);
        expect(aligned?.upperCost ?? Number.POSITIVE_INFINITY).toBe(alignPlainly(net, trace));
      }),
      { numRuns: 400, seed: 12 },
    );
  });

  test("its moves are the trace and a run of the model, and cost what it says", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const net = treeToNet(treeBySeed(seed));
        const trace = randomTrace(seed, 7, 4);
        const aligned = new TraceAligner(net).align(Int32Array.from(trace), limit);
        if (aligned === null) throw new Error("a tree can always be run");
        const { transition, position } = aligned;
        expect([...position].filter((i) => i >= 0)).toEqual([...trace.keys()]);
        const tokens = [...net.initialMarking];
        let cost = 0;
        transition.forEach((t, k) => {
          if (t < 0) cost++;
          else {
            const { activity, inputs, outputs } = net.transitions[t];
            for (const p of inputs) expect(--tokens[p]).toBeGreaterThanOrEqual(0);
            for (const p of outputs) tokens[p]++;
            if (position[k] >= 0) expect(trace[position[k]]).toBe(activity);
            else if (activity >= 0) cost++;
          }
        });
        expect(tokens).toEqual([...net.finalMarking]);
        expect(cost).toBe(aligned.upperCost);
      }),
      { numRuns: 150, seed: 13 },
    );
  });

  test("costs nothing for whatever the model can say", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const tree = treeBySeed(seed);
        const aligner = new TraceAligner(treeToNet(tree));
        for (const word of languageOfTree(tree, 5).slice(0, 20)) {
          const trace = Int32Array.from(word, (letter) => tree.activityNames.indexOf(letter));
          expect(aligner.align(trace, limit)?.upperCost).toBe(0);
        }
      }),
      { numRuns: 60, seed: 14 },
    );
  });

  test("costs the edit distance where the model is one sequence", () => {
    const word = fc.array(fc.nat(3), { maxLength: 12 });
    fc.assert(
      fc.property(
        word.filter(({ length }) => length > 0),
        word,
        (model, trace) => {
          const aligner = new TraceAligner(sequenceNet(["a", "b", "c", "d"], model));
          const aligned = aligner.align(Int32Array.from(trace), limit);
          expect(aligned?.upperCost).toBe(editDistance(trace, model));
        },
      ),
      { numRuns: 200, seed: 15 },
    );
  });

  test("is bounded from below by the marking equation", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const net = seed % 2 === 0 ? netBySeed(seed) : treeToNet(treeBySeed(seed));
        const names = net.activityNames.length;
        const bound = new MarkingBound(layOutNet(net), names, net.finalMarking);
        for (let k = 0; k < 5; k++) {
          const trace = randomTrace(seed + k, 6, names);
          const counts = net.activityNames.map((_, a) => trace.filter((b) => a === b).length);
          const least = bound.solve(net.initialMarking, 0, counts);
          expect(Math.ceil(least - 1e-6)).toBeLessThanOrEqual(alignPlainly(net, trace));
        }
      }),
      { numRuns: 200, seed: 16 },
    );
  });

  test("over the limit becomes an interval that holds the true cost", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 12 }), (seed, states) => {
        const net = treeToNet(treeBySeed(seed));
        const trace = randomTrace(seed, 9, 4);
        const aligned = new TraceAligner(net).align(Int32Array.from(trace), { states });
        const truth = alignPlainly(net, trace);
        expect(aligned?.lowerCost).toBeLessThanOrEqual(truth);
        expect(aligned?.upperCost).toBeGreaterThanOrEqual(truth);
      }),
      { numRuns: 200, seed: 17 },
    );
  });

  test("gives up when told to", () => {
    const names = Array.from({ length: 12 }, (_, a) => `step ${a}`);
    const children = names.map((_, activity) => ({ kind: "activity" as const, activity }));
    const net = treeToNet({ activityNames: names, root: { kind: "parallel", children } });
    let asked = 0;
    const isOver = () => ++asked > 0;
    const trace = Int32Array.from([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    const aligned = new TraceAligner(net).align(trace, { states: 1_000_000, isOver });
    expect(aligned?.lowerCost).toBeLessThanOrEqual(aligned?.upperCost ?? 0);
  });
});
