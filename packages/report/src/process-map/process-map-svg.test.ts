import { expect, test } from "vitest";
import { layoutProcessMap } from "./layout-process-map.ts";
import { type MapPicture, processMapSvg } from "./process-map-svg.ts";

const layout = layoutProcessMap({
  nodes: [
    { kind: "start", label: "", weight: 2 },
    { kind: "activity", label: "Pieņemt & reģistrēt", weight: 2 },
    { kind: "end", label: "", weight: 2 },
  ],
  arcs: [
    { from: 0, to: 1, weight: 2 },
    { from: 1, to: 2, weight: 2 },
  ],
  spine: [0, 1, 2],
});
const node = { title: "", figure: "", shade: 0, ghost: false } as const;
const arc = {
  title: "",
  figure: "2",
  thickness: 1,
  shade: 1,
  ghost: false,
  projected: false,
} as const;
const picture: MapPicture = {
  nodes: [
    { ...node, kind: "start" },
    { ...node, kind: "activity", title: "2 < 3 lietas", figure: "2" },
    { ...node, kind: "end" },
  ],
  arcs: [arc, { ...arc, projected: true }],
};
const words = { title: "Karte", description: "Divas lietas", locale: "lv" };

test("the picture has a name, a description and the sentence of every part, escaped", () => {
  const svg = processMapSvg(layout, picture, words);
  expect(svg).toContain("<title>Karte</title>");
  expect(svg).toContain("<desc>Divas lietas</desc>");
  expect(svg).toContain("<title>2 &lt; 3 lietas</title>");
  expect(svg).toContain("Pieņemt &amp; reģistrēt");
});

test("an arc over hidden steps is dashed, others are not", () => {
  const svg = processMapSvg(layout, picture, words);
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
});

test("a picture of another graph is refused", () => {
  expect(() => processMapSvg(layout, { nodes: [], arcs: [] }, words)).toThrow(RangeError);
});
