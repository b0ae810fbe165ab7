import fc from "fast-check";
import { expect, test } from "vitest";
import { randomSource } from "../stats/random.ts";
import { linkOf, mapOf, stepOf, WORKING } from "./built-for-test.ts";
import { expectedVisits } from "./expected-visits.ts";
import { mapMeasures } from "./map-measures.ts";
import { expectedPasses } from "./rates.ts";
import { readFlow, type StreamFlow } from "./read-flow.ts";
import type { Way } from "./read-probabilities.ts";
import type { StreamMap } from "./stream-map.ts";

const share = fc.integer({ min: 0, max: 20 }).map((k) => k / 20);
const range = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(50))
  .map(([a, b, c]) => [a, a + b, a + b + c] as const);

/** Maps of steps 0…n−1 with forward links to later steps and ways back, some splits parallel. */
function mapsWith(parallelToo: boolean): fc.Arbitrary<StreamMap> {
  const step = fc.record({
    process: range,
    wait: range,
    value: fc.constantFrom("VA" as const, "BVA" as const, "NVA" as const),
    right: fc.integer({ min: 0, max: 100 }),
    caseShare: fc.option(share, { nil: null, freq: 3 }),
    parallel: parallelToo ? fc.boolean() : fc.constant(false),
    jumps: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    back: fc.option(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 15 })), { nil: null, freq: 2 }),
  });
  return fc.array(step, { minLength: 1, maxLength: 7 }).map((rows) => {
    const n = rows.length;
    const steps = rows.map(({ process, wait, value, right, caseShare }, s) =>
      stepOf(`${s}`, process, process.map((x, k) => x + wait[k]!) as [number, number, number], {
        valueClass: value,
        completeAccuratePercent: right,
        caseShare: s === 0 ? null : caseShare,
        laneId: `${s % 2}`,
        kind: s === 0 ? "entry" : s === n - 1 ? "exit" : "activity",
      }),
    );
    const links = rows.flatMap(({ jumps, weights, parallel, back }, s) => {
      const ends = [...new Set(jumps.map((jump) => Math.min(n - 1, s + jump)))].filter(
        (t) => t > s,
      );
      const used = ends.map((_, k) => weights[k]!);
      const sum = used.reduce((a, b) => a + b, 0);
      const forward = ends.map((t, k) => linkOf(`${s}>${t}`, parallel ? 1 : used[k]! / sum));
      if (back === null) return forward;
      return [...forward, linkOf(`${Math.max(0, s - back[0])}<${s}`, back[1] / 20)];
    });
    return mapOf(steps, links);
  });
}

test("value-added never exceeds the activity ratio, nor this 100, and ranges stay in order", () => {
  fc.assert(
    fc.property(mapsWith(true), (map) => {
      const m = mapMeasures(map, WORKING);
      for (const end of ["low", "likely", "high"] as const) {
        if (Number.isNaN(m.activityRatio[end])) continue;
        expect(m.valueAddedRatio[end]).toBeLessThanOrEqual(m.activityRatio[end] + 1e-9);
        expect(m.activityRatio[end]).toBeLessThanOrEqual(100);
      }
      for (const figure of [
        m.processTime,
        m.effort,
        m.leadTime,
        m.leadTimeWithRework,
        m.waitingTime,
      ]) {
        expect(figure.low).toBeLessThanOrEqual(figure.likely + 1e-9);
        expect(figure.likely).toBeLessThanOrEqual(figure.high + 1e-9);
      }
      expect(m.effort.likely).toBeGreaterThanOrEqual(m.processTime.likely - 1e-9);
      expect(m.leadTimeWithRework.likely).toBeGreaterThanOrEqual(m.leadTime.likely - 1e-9);
    }),
  );
});

/** Lead time of every path from a step, with its chance, by plain enumeration. */
function pathsFrom(flow: StreamFlow, lead: readonly number[], step: number): [number, number][] {
  const ways = flow.onward[step]!;
  if (ways.length === 0) return [[1, lead[step]!]];
  return ways.flatMap(({ to, probability }) =>
    pathsFrom(flow, lead, to).map(([chance, sum]): [number, number] => [
      chance * probability,
      sum + lead[step]!,
    ]),
  );
}

test("without parallel branches, lead time is the mean over all paths", () => {
  fc.assert(
    fc.property(mapsWith(false), (drawn) => {
      const map = { ...drawn, steps: drawn.steps.map((step) => ({ ...step, caseShare: null })) };
      const { flow } = readFlow(map);
      const lead = map.steps.map(({ leadTime }) => leadTime!.minutes.likely);
      const paths = pathsFrom(flow, lead, 0);
      const mean = paths.reduce((sum, [chance, total]) => sum + chance * total, 0);
      expect(mapMeasures(map, WORKING).leadTime.likely).toBeCloseTo(mean, 7);
    }),
  );
});

test("in a map of certain links only, lead time is the longest path", () => {
  fc.assert(
    fc.property(mapsWith(true), (drawn) => {
      const steps = drawn.steps.map((step) => ({ ...step, caseShare: null }));
      const links = drawn.links
        .filter(({ kind }) => kind === "forward")
        .map((link) => ({ ...link, probability: 1 }));
      const map = { ...drawn, steps, links };
      const { flow } = readFlow(map);
      const lead = map.steps.map(({ leadTime }) => leadTime!.minutes.likely);
      const longest = Math.max(...pathsFrom(flow, lead, 0).map(([, total]) => total));
      expect(mapMeasures(map, WORKING).leadTime.likely).toBeCloseTo(longest, 7);
    }),
  );
});

test("the chain equals 1 ÷ (1 − r) wherever one step alone sends back to itself", () => {
  const chances = fc.array(fc.integer({ min: 0, max: 19 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(chances, (rows) => {
      const steps = rows.map((_, s) => stepOf(`${s}`, s + 1, s + 1));
      const links = rows.flatMap((r, s) => [
        ...(s + 1 < rows.length ? [linkOf(`${s}>${s + 1}`)] : []),
        linkOf(`${s}<${s}`, r / 20),
      ]);
      const formula = rows.reduce((sum, r, s) => sum + (s + 1) * expectedPasses(r / 20), 0);
      const map = mapOf(steps, rows.length > 1 ? links : [linkOf("0<0", rows[0]! / 20)]);
      expect(mapMeasures(map, WORKING).effort.likely).toBeCloseTo(formula, 8);
    }),
  );
});

test("the chain's visits balance: what comes in goes out, and one case reaches the ends", () => {
  fc.assert(
    fc.property(mapsWith(false), (map) => {
      const { flow } = readFlow(map);
      const { visits } = expectedVisits(flow, map.links.length, true);
      const inflow = flow.steps.map((_, s) => (s === 0 ? 1 : 0));
      let ended = 0;
      for (const [s, ways] of flow.onward.entries()) {
        const sentBack = flow.back[s]!.reduce((sum, way) => sum + way.probability, 0);
        for (const way of flow.back[s]!) inflow[way.to]! += visits[s]! * way.probability;
        for (const way of ways) inflow[way.to]! += visits[s]! * (1 - sentBack) * way.probability;
        if (ways.length === 0) ended += visits[s]! * (1 - sentBack);
      }
      for (const [s, sum] of inflow.entries()) expect(visits[s]).toBeCloseTo(sum, 7);
      expect(ended).toBeCloseTo(1, 7);
    }),
  );
});

/** The way that a number from 0 to 1 falls on; none beyond their sum. */
function pick(ways: readonly Way[], dice: number): Way | undefined {
  let sum = 0;
  return ways.find(({ probability }) => {
    sum += probability;
    return dice < sum;
  });
}

test("forty thousand simulated cases take the steps as often as the chain says", () => {
  const map = mapOf(
    ["0", "1", "2", "3", "4"].map((id) => stepOf(id, 1, 1)),
    [
      linkOf("0>1", 0.6),
      linkOf("0>2", 0.4),
      linkOf("1>3"),
      linkOf("2>3"),
      linkOf("3>4"),
      linkOf("1<1", 0.2),
      linkOf("0<3", 0.25),
      linkOf("2<3", 0.1),
      linkOf("3<4", 0.3),
    ],
  );
  const { flow } = readFlow(map);
  const source = randomSource(20_261_125);
  const cases = 40_000;
  const counted = new Float64Array(5);
  for (let c = 0; c < cases; c++) {
    let step = 0;
    for (;;) {
      counted[step]! += 1 / cases;
      const back = pick(flow.back[step]!, source.nextUniform());
      const on = pick(flow.onward[step]!, source.nextUniform()) ?? flow.onward[step]!.at(-1);
      const next = back ?? on;
      if (next === undefined) break;
      step = next.to;
    }
  }
  const { visits } = expectedVisits(flow, map.links.length, true);
  // Standard error of a mean of visits here is below 0.01; four of them are allowed.
  for (let s = 0; s < 5; s++) expect(Math.abs(counted[s]! - visits[s]!)).toBeLessThan(0.04);
});

test("in a parallel block every branch is done once, however deep the blocks are nested", () => {
  const map = mapOf(
    ["a", "b", "c", "d", "e", "f", "g"].map((id) => stepOf(id, 1, 1)),
    [
      linkOf("a>b", 1),
      linkOf("a>c", 1),
      linkOf("b>d", 1),
      linkOf("b>e", 1),
      linkOf("d>f"),
      linkOf("e>f"),
      linkOf("f>g"),
      linkOf("c>g"),
    ],
  );
  const { flow } = readFlow(map);
  const { visits, travels } = expectedVisits(flow, map.links.length, true);
  for (const visit of visits) expect(visit).toBeCloseTo(1, 12);
  for (const travel of travels) expect(travel).toBeCloseTo(1, 12);
});

test("whatever people draw, the figures come without a crash", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "?");
  const number = fc.oneof(fc.double(), fc.constantFrom(-1, 0, 0.5, 1, 2));
  const steps = fc.array(
    fc
      .tuple(id, number, number, number, number)
      .map(([name, pt, lt, right, caseShare]) =>
        stepOf(name, pt, lt, { completeAccuratePercent: right, caseShare }),
      ),
    { maxLength: 6 },
  );
  const links = fc.array(
    fc
      .tuple(id, id, fc.boolean(), fc.option(number))
      .map(([a, b, forward, probability]) => linkOf(`${a}${forward ? ">" : "<"}${b}`, probability)),
    { maxLength: 10 },
  );
  fc.assert(
    fc.property(steps, links, (drawn, arrows) => {
      const m = mapMeasures(mapOf(drawn, arrows), WORKING);
      expect(m.leadTime.likely).toBeGreaterThanOrEqual(0);
      expect(m.effort.likely).toBeGreaterThanOrEqual(m.processTime.likely * (1 - 1e-9));
      expect(Number.isFinite(m.effort.likely)).toBe(true);
    }),
  );
});
