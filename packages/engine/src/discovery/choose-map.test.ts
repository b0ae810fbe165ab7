import fc from "fast-check";
import { expect, test } from "vitest";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { MAP_END, MAP_START, type MapArc, type ProcessMap } from "../model/process-map.ts";
import { chooseMap } from "./choose-map.ts";
import { countDirectlyFollows } from "./count-directly-follows.ts";

function mapOf(cases: readonly string[], activityShare: number, arcShare: number) {
  const view = wholeLog(logOf(cases.map((trace) => [...trace])));
  const map = chooseMap(view, countDirectlyFollows(view), { activityShare, arcShare });
  return { map, names: view.log.activityNames };
}

const nameOf = (names: readonly string[], node: number) =>
  node === MAP_START ? "▶" : node === MAP_END ? "■" : names[node];

function spell({ map, names }: { map: ProcessMap; names: readonly string[] }): string[] {
  const arrow = (arc: MapArc) => (arc.kind === "direct" ? "→" : "⇢");
  return map.arcs.map(
    (arc) => nameOf(names, arc.from) + arrow(arc) + nameOf(names, arc.to) + arc.count,
  );
}

const times = (n: number, trace: string) => new Array<string>(n).fill(trace);

test("everything is drawn when everything is asked for", () => {
  const { map, names } = mapOf([...times(3, "ab"), "acb"], 1, 1);
  expect(spell({ map, names })).toEqual(["▶→a4", "b→■4", "a→b3", "a→c1", "c→b1"]);
  expect(map).toMatchObject({ shownArcs: 5, allArcs: 5, flowShare: 1, allNodes: 3 });
});

test("the least map is the happy path, and what is hidden on the way becomes a bridge", () => {
  const { map, names } = mapOf([...times(6, "ab"), ...times(3, "acb"), "cab"], 0, 1);
  expect(map.nodes.map((a) => names[a])).toEqual(["a", "b"]);
  expect(spell({ map, names })).toEqual(["b→■10", "▶→a9", "a→b7", "a⇢b3", "▶⇢a1"]);
  const bridge = map.arcs[3];
  expect(bridge).toMatchObject({ kind: "bridge", cases: 3, elapsed: { medianMs: 120_000 } });
  expect(map).toMatchObject({ shownArcs: 3, allArcs: 7, allNodes: 3 });
  expect(map.flowShare).toBeCloseTo(26 / 34, 12);
});

test("a node keeps its best way from ▶ and to ■ however few arcs are asked for", () => {
  const { map, names } = mapOf([...times(10, "ab"), ...times(3, "acb"), ...times(2, "adcb")], 1, 0);
  expect(spell({ map, names })).toEqual([
    "▶→a15",
    "b→■15",
    "a→b10",
    "c→b5",
    "a→c3",
    "a→d2",
    "d→c2",
  ]);
  expect(map.arcs.filter((arc) => arc.onHappyPath).length).toBe(3);
  expect(map.arcs.filter((arc) => arc.addedBack).length).toBe(4);
});

test("where no variant is usual, the happy path is the widest way through", () => {
  const cases = Array.from({ length: 40 }, (_, k) => `a${"xyz"[k % 3].repeat(k + 1)}bc`);
  const { map, names } = mapOf(cases, 0, 0);
  expect(map.happyPath.map((a) => names[a]).join("")).toBe("axbc");
});

test("an empty log has an empty map", () => {
  const { map } = mapOf([], 0.5, 0.5);
  expect(map).toMatchObject({ nodes: [], arcs: [], happyPath: [], shownArcs: 0, allArcs: 0 });
  expect(map.flowShare).toBeNaN();
  expect(() => mapOf(["a"], 2, 0)).toThrow(RangeError);
});

test("in every map each node is reached from ▶ and reaches ■, and numbers are those of the log", () => {
  const trace = fc.string({ unit: fc.constantFrom(..."abcdef"), minLength: 1, maxLength: 7 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(trace, { minLength: 1, maxLength: 25 }), share, share, (cases, a, b) => {
      const { map, names } = mapOf(cases, a, b);
      for (const backwards of [false, true]) {
        const reached = new Set([backwards ? MAP_END : MAP_START]);
        for (let size = -1; size !== reached.size; ) {
          size = reached.size;
          for (const arc of map.arcs) {
            const [tail, head] = backwards ? [arc.to, arc.from] : [arc.from, arc.to];
            if (reached.has(tail)) reached.add(head);
          }
        }
        for (const node of map.nodes) expect(reached).toContain(node);
      }
      const shown = new Set(map.nodes.map((node) => names[node]));
      for (const arc of map.arcs) {
        const [from, to] = [nameOf(names, arc.from), nameOf(names, arc.to)];
        let count = 0;
        for (const one of cases) count += passages(one, from, to, arc.kind, shown);
        expect(arc.count).toBe(count);
      }
      expect(mapOf(cases, a, b)).toEqual({ map, names });
    }),
  );
});

/** Passages of a trace from one shown node to the next shown one. */
function passages(
  trace: string,
  from: string,
  to: string,
  kind: string,
  shown: Set<string>,
): number {
  const steps = ["▶", ...trace, "■"].map((name, at) => ({ name, at }));
  const seen = steps.filter(({ name }) => shown.has(name) || name === "▶" || name === "■");
  return seen.slice(1).filter((step, k) => {
    const isDirect = step.at === seen[k].at + 1;
    return seen[k].name === from && step.name === to && isDirect === (kind === "direct");
  }).length;
}
