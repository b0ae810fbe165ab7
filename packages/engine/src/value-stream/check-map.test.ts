import { expect, test } from "vitest";
import { linkOf, mapOf, stepOf } from "./built-for-test.ts";
import { checkMap } from "./check-map.ts";
import type { MapWarning } from "./map-warning.ts";
import type { StreamMap } from "./stream-map.ts";

const START = stepOf("in", 0, 0, { kind: "entry" });
const END = stepOf("out", 0, 0, { kind: "exit" });
const A = stepOf("a", 5, 10);
const B = stepOf("b", 5, 10);
const LINE = [linkOf("in>a"), linkOf("a>b"), linkOf("b>out")];
const whole = (...extra: Parameters<typeof linkOf>[]) =>
  mapOf([START, A, B, END], [...LINE, ...extra.map((given) => linkOf(...given))]);

test.each<{ name: string; map: StreamMap; warnings: readonly MapWarning[] }>([
  { name: "nothing at all", map: mapOf([], []), warnings: [{ code: "map.empty" }] },
  { name: "a line in good order", map: whole(), warnings: [] },
  {
    name: "steps without links, start and end",
    map: mapOf([A, B], []),
    warnings: [{ code: "map.no-start" }, { code: "map.no-end" }, { code: "map.no-links" }],
  },
  {
    name: "shares of all cases, those sent back included",
    map: mapOf([START, A, END], [linkOf("in>a"), linkOf("a>out", 0.8), linkOf("a<a", 0.2)]),
    warnings: [],
  },
  {
    name: "alternatives that do not add up",
    map: mapOf(
      [START, A, B, END],
      [linkOf("in>a", 0.5), linkOf("in>b", 0.3), linkOf("a>out"), linkOf("b>out")],
    ),
    warnings: [{ code: "step.probabilities", stepId: "in", sum: 0.8 }],
  },
  {
    name: "an alternative without a probability",
    map: mapOf(
      [START, A, B, END],
      [linkOf("in>a", 0.7), linkOf("in>b"), linkOf("a>out"), linkOf("b>out")],
    ),
    warnings: [{ code: "link.no-probability", linkId: "in>b" }],
  },
  {
    name: "everything is sent back, for ever",
    map: whole(["a<b", 0.6], ["in<b", 0.4]),
    warnings: [{ code: "step.rework-certain", stepId: "b", share: 1 }],
  },
  {
    name: "a way back without its share",
    map: whole(["a<b"]),
    warnings: [{ code: "link.no-probability", linkId: "a<b" }],
  },
  {
    name: "a forward link that leads back",
    map: whole(["b>a", 0.1]),
    warnings: [{ code: "link.forward-cycle", linkId: "b>a" }],
  },
  {
    name: "a link into nowhere and a probability above 1",
    map: whole(["a>x"], ["a<b", 1.5]),
    warnings: [
      { code: "link.unknown-step", linkId: "a>x" },
      { code: "link.bad-probability", linkId: "a<b" },
      { code: "link.no-probability", linkId: "a<b" },
    ],
  },
  {
    name: "an island and a dead end",
    map: mapOf([START, A, B, END], [linkOf("in>a"), linkOf("b>out")]),
    warnings: [
      { code: "step.dead-end", stepId: "a" },
      { code: "step.unreachable", stepId: "b" },
      { code: "step.unreachable", stepId: "out" },
    ],
  },
  {
    name: "times that cannot be",
    map: mapOf([START, stepOf("a", 20, 10), stepOf("b", [5, 3, 9], -1), END], LINE),
    warnings: [
      { code: "step.lead-below-process", stepId: "a" },
      { code: "step.bad-time", stepId: "b", time: "process" },
      { code: "step.bad-time", stepId: "b", time: "lead" },
    ],
  },
  {
    name: "shares that cannot be",
    map: mapOf(
      [
        START,
        stepOf("a", 1, 1, { caseShare: 1.2 }),
        stepOf("b", 1, 1, { completeAccuratePercent: 101 }),
        END,
      ],
      LINE,
    ),
    warnings: [
      { code: "step.bad-case-share", stepId: "a" },
      { code: "step.bad-complete-accurate", stepId: "b" },
    ],
  },
  {
    name: "more cases than the links bring",
    map: mapOf(
      [START, stepOf("a", 1, 1, { caseShare: 0.9 }), B, END],
      [linkOf("in>a", 0.5), linkOf("in>b", 0.5), linkOf("a>out"), linkOf("b>out")],
    ),
    warnings: [{ code: "step.share-above-reach", stepId: "a", stated: 0.9, reached: 0.5 }],
  },
  {
    name: "the same step twice",
    map: mapOf([START, A, B, A, END], LINE),
    warnings: [{ code: "step.twice", stepId: "a" }],
  },
  {
    name: "two starts of unknown share",
    map: mapOf([START, { ...A, kind: "entry" }, B, END], [linkOf("in>b"), linkOf("a>b"), LINE[2]!]),
    warnings: [{ code: "map.several-starts", stepIds: ["in", "a"] }],
  },
  {
    name: "two starts of known share",
    map: mapOf(
      [{ ...START, caseShare: 0.3 }, { ...A, kind: "entry", caseShare: 0.7 }, B, END],
      [linkOf("in>b"), linkOf("a>b"), LINE[2]!],
    ),
    warnings: [],
  },
  {
    name: "rework out of a parallel branch",
    map: mapOf(
      [START, A, B, END],
      [linkOf("in>a", 1), linkOf("in>b", 1), linkOf("a>out"), linkOf("b>out"), linkOf("in<a", 0.1)],
    ),
    warnings: [{ code: "link.rework-leaves-branch", linkId: "in<a" }],
  },
])("$name", ({ map, warnings }) => {
  expect(checkMap(map, null)).toEqual(warnings);
});

test("handoff flags and lanes are held against what is drawn", () => {
  const map = mapOf([START, { ...A, laneId: "head" }, B, END], LINE);
  expect(checkMap(map, null)).toEqual([]);
  const careless = {
    ...map,
    lanes: map.lanes.filter(({ id }) => id !== "head"),
    links: map.links.map((link) => ({ ...link, handoff: false })),
  };
  expect(checkMap(careless, null)).toEqual([
    { code: "link.handoff-differs", linkId: "in>a" },
    { code: "link.handoff-differs", linkId: "a>b" },
    { code: "step.unknown-lane", stepId: "a" },
  ]);
});
