import type { MapLayout } from "@talka/report";
import { expect, test } from "vitest";
import { tokenPlaces } from "./token-places.ts";

const layout: MapLayout = {
  width: 100,
  height: 100,
  nodes: [],
  arcs: [
    {
      path: "",
      points: [
        { x: 0, y: 0 },
        { x: 0, y: 100 },
      ],
      label: null,
      back: false,
    },
  ],
};
const tokens = {
  fromMs: 0,
  toMs: 1000,
  cases: 2,
  of: 2,
  arc: Uint16Array.of(0, 0),
  leavesAtMs: Float64Array.of(0, 500),
  arrivesAtMs: Float64Array.of(400, 500),
};

test("a case half way through its move is half way along the arrow", () => {
  expect([...tokenPlaces(tokens, layout, 200)]).toEqual([0, 50]);
});

test("a move without duration is still seen for a moment", () => {
  expect(tokenPlaces(tokens, layout, 499)).toHaveLength(2);
  expect(tokenPlaces(tokens, layout, 450)).toHaveLength(0);
});
