import fc from "fast-check";
import { expect, test } from "vitest";
import { heaviestPath } from "./heaviest-path.ts";
import { layoutProcessMap } from "./layout-process-map.ts";
import type { MapArc, MapGraph, MapNode } from "./map-graph.ts";
import { labelHeight, labelWidth } from "./place-labels.ts";

const node = (label: string, weight = 1): MapNode => ({ kind: "activity", label, weight });
const start: MapNode = { kind: "start", label: "", weight: 100 };
const end: MapNode = { kind: "end", label: "", weight: 100 };
const arc = (from: number, to: number, weight = 1): MapArc => ({ from, to, weight });

const chain: MapGraph = {
  nodes: [start, node("receive"), node("decide"), node("ask again"), end],
  arcs: [arc(0, 1, 9), arc(1, 2, 8), arc(2, 4, 8), arc(2, 3, 2), arc(3, 1, 2), arc(1, 1, 3)],
  spine: [0, 1, 2, 4],
};

const graphs = fc
  .record({
    size: fc.integer({ min: 1, max: 14 }),
    pairs: fc.uniqueArray(
      fc.record({ from: fc.nat(15), to: fc.nat(15), weight: fc.integer({ min: 1, max: 50 }) }),
      { maxLength: 40, selector: ({ from, to }) => `${from} ${to}` },
    ),
  })
  .map(({ size, pairs }): MapGraph => {
    const last = size + 1;
    const nodes = [start, ...Array.from({ length: size }, (_, i) => node(`step ${i}`, i)), end];
    const inside = pairs.filter((p) => p.from < last && p.to > 0 && p.to <= last);
    const inner = inside.filter((p) => !(p.from === 0 && p.to === last));
    return { nodes, arcs: inner, spine: [] };
  });

test("an empty map is an empty picture", () => {
  expect(layoutProcessMap({ nodes: [], arcs: [], spine: [] })).toEqual({
    width: 0,
    height: 0,
    nodes: [],
    arcs: [],
  });
});

test("the happy path stands in one straight line, from top to bottom", () => {
  const { nodes } = layoutProcessMap(chain);
  const spine = chain.spine.map((v) => nodes[v]);
  expect(new Set(spine.map((place) => place?.x)).size).toBe(1);
  const ys = spine.map((place) => place?.y ?? 0);
  expect(ys).toEqual([...ys].sort((a, b) => a - b));
});

test("a return runs upwards and is marked as one; a self-loop comes back to its own box", () => {
  const { arcs, nodes } = layoutProcessMap(chain);
  expect(arcs.map((a) => a.back)).toEqual([false, false, false, false, true, false]);
  const loop = arcs[5];
  const box = nodes[1];
  expect(loop?.points.at(0)?.x).toBe((box?.x ?? 0) + (box?.width ?? 0) / 2);
  expect(loop?.points.at(-1)?.x).toBeCloseTo((box?.x ?? 0) + (box?.width ?? 0) / 2, 6);
});

test("boxes never overlap, every arrow joins its own boxes, all lies inside the picture", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { nodes, arcs, width, height } = layoutProcessMap(graph);
      nodes.forEach((a, i) => {
        expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width / 2).toBeLessThanOrEqual(width);
        expect(a.y + a.height / 2).toBeLessThanOrEqual(height);
        for (const b of nodes.slice(i + 1)) {
          const apart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 0.2 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(apart).toBe(true);
        }
      });
      arcs.forEach((placed, k) => {
        const ends = graph.arcs[k];
        const touches = (at: { x: number; y: number } | undefined, v: number | undefined) => {
          const box = nodes[v ?? -1];
          expect(Math.abs((at?.x ?? 0) - (box?.x ?? 0))).toBeLessThanOrEqual(
            (box?.width ?? 0) / 2 + 1,
          );
          expect(Math.abs((at?.y ?? 0) - (box?.y ?? 0))).toBeLessThanOrEqual(
            (box?.height ?? 0) / 2 + 1,
          );
        };
        touches(placed.points.at(0), ends?.from);
        touches(placed.points.at(-1), ends?.to);
      });
    }),
    { numRuns: 60 },
  );
});

test("figures cover neither boxes nor one another", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { nodes, arcs } = layoutProcessMap(graph);
      const labels = arcs.flatMap((a) => (a.label === null ? [] : [a.label]));
      labels.forEach((a, i) => {
        for (const b of labels.slice(i + 1)) {
          expect(Math.abs(a.x - b.x) >= labelWidth || Math.abs(a.y - b.y) >= labelHeight).toBe(
            true,
          );
        }
        for (const b of nodes) {
          expect(
            Math.abs(a.x - b.x) >= (labelWidth + b.width) / 2 ||
              Math.abs(a.y - b.y) >= (labelHeight + b.height) / 2,
          ).toBe(true);
        }
      });
    }),
    { numRuns: 60 },
  );
});

test("the same graph gives the same picture", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      expect(layoutProcessMap(graph)).toEqual(layoutProcessMap(structuredClone(graph)));
    }),
    { numRuns: 20 },
  );
});

test("the heaviest path follows the heaviest arc that still leads to the end", () => {
  const nodes = [start, node("a"), node("dead end"), node("b"), end];
  const arcs = [arc(0, 1, 5), arc(1, 2, 9), arc(2, 1, 9), arc(1, 3, 4), arc(3, 4, 4), arc(1, 4, 1)];
  expect(heaviestPath({ nodes, arcs })).toEqual([0, 1, 3, 4]);
  expect(heaviestPath({ nodes: [start, end], arcs: [] })).toEqual([]);
});

test("a graph with an arc to nowhere or a spine that repeats is refused", () => {
  expect(() => layoutProcessMap({ nodes: [node("a")], arcs: [arc(0, 1)], spine: [] })).toThrow(
    RangeError,
  );
  expect(() => layoutProcessMap({ nodes: [node("a")], arcs: [], spine: [0, 0] })).toThrow(
    RangeError,
  );
});
