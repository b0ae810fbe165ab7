import type { PlacedNode } from "@talka/report";
import { expect, test } from "vitest";
import { nodeTowards } from "./map-navigation.ts";

const at = (x: number, y: number): PlacedNode => ({ x, y, width: 10, height: 10, lines: [] });
const nodes = [at(0, 0), at(0, 100), at(120, 100), at(0, 200)];

test.each([
  { from: 0, direction: "down", to: 1 },
  { from: 1, direction: "right", to: 2 },
  { from: 2, direction: "left", to: 1 },
  { from: 1, direction: "down", to: 3 },
  { from: 3, direction: "up", to: 1 },
  { from: 0, direction: "up", to: 0 },
] as const)("$direction from step $from leads to step $to", ({ from, direction, to }) => {
  expect(nodeTowards(nodes, from, direction)).toBe(to);
});
