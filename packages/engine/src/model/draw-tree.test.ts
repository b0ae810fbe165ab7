import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BpmnModel } from "./bpmn-model.ts";
import { drawTree } from "./draw-tree.ts";
import type { ProcessTree } from "./process-tree.ts";
import { reduceTree } from "./reduce-tree.ts";
import { treeBySeed } from "./trees-for-test.ts";

const leaf = (activity: number): ProcessTree => ({ kind: "activity", activity });
const silent: ProcessTree = { kind: "silent" };
const block = (
  kind: "choice" | "sequence" | "parallel" | "loop",
  ...children: ProcessTree[]
): ProcessTree => ({ kind, children });
const activityNames = Array.from({ length: 64 }, (_, a) => `step ${a}`);
const draw = (root: ProcessTree) => drawTree({ activityNames, root });
const arrows = ({ flows }: BpmnModel) => flows.map(({ from, to }) => `${from}>${to}`).sort();

describe("a tree as a diagram", () => {
  test("nothing is a start and an end", () => {
    expect(arrows(draw(silent).model)).toEqual(["start>end"]);
  });

  test("a line, and a choice with a way past", () => {
    const { model } = draw(block("sequence", leaf(0), block("choice", silent, leaf(1))));
    expect(arrows(model)).toEqual([
      "join_2>end",
      "split_2>join_2",
      "split_2>task_1",
      "start>task_0",
      "task_0>split_2",
      "task_1>join_2",
    ]);
  });

  test("a loop leads back below", () => {
    const { model, layout } = draw(block("loop", leaf(0), leaf(1)));
    expect(arrows(model)).toEqual([
      "join_0>task_0",
      "split_0>end",
      "split_0>task_1",
      "start>join_0",
      "task_0>split_0",
      "task_1>join_0",
    ]);
    const [body, redo] = ["task_0", "task_1"].map((id) => layout.bounds.get(id)!);
    expect(redo!.y).toBeGreaterThan(body!.y + body!.height);
  });

  test("loops in one another share their gateways", () => {
    const { model } = draw(block("loop", block("loop", leaf(0), silent), leaf(1)));
    expect(model.nodes.filter(({ kind }) => kind === "exclusive")).toHaveLength(2);
  });

  test("boxes never lie on one another, arrows are at right angles and touch their boxes", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { model, layout, blockOf } = draw(reduceTree(treeBySeed(seed, 8, 4).root));
        const boxes = model.nodes.map(({ id }) => layout.bounds.get(id)!);
        boxes.forEach((one, k) => {
          for (const other of boxes.slice(k + 1)) {
            const isApart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect(isApart).toBe(true);
          }
        });
        for (const { id, from, to } of model.flows) {
          const points = layout.waypoints.get(id)!;
          points.slice(1).forEach((point, k) => {
            const before = points[k]!;
            expect(point.x === before.x || point.y === before.y).toBe(true);
          });
          expect(touches(layout.bounds.get(from)!, points[0]!)).toBe(true);
          expect(touches(layout.bounds.get(to)!, points.at(-1)!)).toBe(true);
          expect(blockOf.has(id)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function touches(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  return box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height;
}
