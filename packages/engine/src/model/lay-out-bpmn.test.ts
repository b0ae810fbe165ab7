import fc from "fast-check";
import { expect, test } from "vitest";
import { drawTree } from "./draw-tree.ts";
import { layOutBpmn } from "./lay-out-bpmn.ts";
import { treeBySeed } from "./trees-for-test.ts";

test("boxes lie apart, onward to the right, and arrows are at right angles", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { model } = drawTree(treeBySeed(seed, 8, 3));
      const { bounds, waypoints } = layOutBpmn(model);
      const boxes = model.nodes.map(({ id }) => bounds.get(id)!);
      boxes.forEach((one, k) => {
        for (const other of boxes.slice(k + 1)) {
          const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
          const isAbove = one.y + one.height <= other.y || other.y + other.height <= one.y;
          expect(isBeside || isAbove).toBe(true);
        }
      });
      for (const { id } of model.flows) {
        const points = waypoints.get(id)!;
        expect(points.length).toBeGreaterThan(1);
        points.slice(1).forEach((point, k) => {
          expect(point.x === points[k]!.x || point.y === points[k]!.y).toBe(true);
        });
      }
    }),
    { numRuns: 100 },
  );
});
