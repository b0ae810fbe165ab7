import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DrawnMap, emptyMap, newStep } from "./drawn-map.ts";
import { beginHistory, changeTo, redo, undo } from "./edit-history.ts";
import {
  forwardLink,
  insertStep,
  isLine,
  laneOfRole,
  moveLane,
  moveStep,
  moveToLane,
  putLink,
  putStickers,
  removeStep,
  withHandoffs,
  withoutEmptyLanes,
} from "./edit-map.ts";

function ids() {
  let k = 0;
  return () => `new${++k}`;
}

/** A line of steps, each in the lane its letter's case says. */
function line(names: string): DrawnMap {
  const steps = [...names].map((name) =>
    newStep(name, name, name === name.toUpperCase() ? "upper" : "lower"),
  );
  const links = steps.slice(1).map((step, k) => forwardLink(`l${k}`, steps[k]?.id ?? "", step.id));
  const lanes = [
    { id: "upper", role: "Upper" },
    { id: "lower", role: "Lower" },
  ];
  return withHandoffs({ ...emptyMap, lanes, steps, links });
}

const order = (map: DrawnMap) => map.steps.map(({ id }) => id).join("");
const arrows = (map: DrawnMap) =>
  map.links.map(({ from, to, kind }) => `${from}${kind === "forward" ? ">" : "<"}${to}`).sort();

describe("a step", () => {
  test("is put into the way that leads on", () => {
    const map = insertStep(line("AB"), newStep("x", "x", "lower"), "A", ids());
    expect(order(map)).toBe("AxB");
    expect(arrows(map)).toEqual(["A>x", "x>B"]);
    expect(map.links.every(({ handoff }) => handoff)).toBe(true);
  });

  test("is put at the start, at the end, and behind a choice without taking its ways", () => {
    expect(arrows(insertStep(line("AB"), newStep("x", "x", "upper"), null, ids()))).toEqual([
      "A>B",
      "x>A",
    ]);
    expect(arrows(insertStep(line("AB"), newStep("x", "x", "upper"), "B", ids()))).toEqual([
      "A>B",
      "B>x",
    ]);
    const choice = putLink(line("ABC"), forwardLink("skip", "A", "C"));
    expect(arrows(insertStep(choice, newStep("x", "x", "upper"), "A", ids()))).toEqual([
      "A>B",
      "A>C",
      "A>x",
      "B>C",
    ]);
  });

  test("has lanes that move up and down, and stay at the edges", () => {
    const lanes = [
      { id: "1", role: "Clerk" },
      { id: "2", role: "Lawyer" },
      { id: "3", role: "Head" },
    ];
    const map = { ...line("ABC"), lanes };
    const order = (laneId: string, by: -1 | 1) =>
      moveLane(map, laneId, by).lanes.map(({ id }) => id);
    expect(order("3", -1)).toEqual(["1", "3", "2"]);
    expect(order("1", 1)).toEqual(["2", "1", "3"]);
    expect(order("1", -1)).toEqual(["1", "2", "3"]);
    expect(order("3", 1)).toEqual(["1", "2", "3"]);
    expect(order("none", 1)).toEqual(["1", "2", "3"]);
  });

  test("is taken out and the way closed; what was stuck to it goes", () => {
    const stuck = putStickers(line("ABC"), "B", [
      { id: "s", stepId: "B", kind: "idea", text: "both at once" },
    ]);
    const map = removeStep(stuck, "B");
    expect(arrows(map)).toEqual(["A>C"]);
    expect(map.stickers).toEqual([]);
    const known = putLink(line("ABC"), forwardLink("skip", "A", "C"));
    expect(arrows(removeStep(known, "B"))).toEqual(["A>C"]);
  });

  test("moves along its line, and the line follows; ways back stay", () => {
    const back = { ...forwardLink("back", "C", "A"), kind: "rework" as const, probability: 0.1 };
    const map = moveStep(putLink(line("ABC"), back), "A", 1, ids());
    expect(order(map)).toBe("BAC");
    expect(arrows(map)).toEqual(["A>C", "B>A", "C<A"]);
    expect(moveStep(map, "B", -1, ids())).toBe(map);
  });

  test("moves alone where the map is no line", () => {
    const map = moveStep(putLink(line("ABC"), forwardLink("skip", "A", "C")), "A", 1, ids());
    expect(order(map)).toBe("BAC");
    expect(arrows(map)).toEqual(["A>B", "A>C", "B>C"]);
  });

  test("moves to another lane and becomes a handoff; lanes nobody uses go", () => {
    const map = moveToLane(line("AB"), "B", 1);
    expect(map.links[0]?.handoff).toBe(true);
    expect(moveToLane(map, "B", 1)).toBe(map);
    expect(withoutEmptyLanes(line("AB")).lanes.map(({ id }) => id)).toEqual(["upper"]);
    const [same, laneId] = laneOfRole(map, " upper ", ids());
    expect([same, laneId]).toEqual([map, "upper"]);
  });
});

test("whatever is done, arrows join steps that are there and handoffs are as the lanes say", () => {
  const act = fc.tuple(
    fc.constantFrom("insert", "remove", "move", "lane"),
    fc.nat(9),
    fc.integer({ min: -3, max: 3 }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const newId = ids();
      let map = line("AbCd");
      for (const [kind, at, by] of acts) {
        const stepId = map.steps[at % Math.max(1, map.steps.length)]?.id;
        if (kind === "insert") {
          map = insertStep(map, newStep(newId(), "", "lower"), stepId ?? null, newId);
        } else if (stepId !== undefined) {
          if (kind === "remove") map = removeStep(map, stepId);
          if (kind === "move") map = moveStep(map, stepId, by, newId);
          if (kind === "lane") map = moveToLane(map, stepId, by);
        }
      }
      const laneOf = new Map(map.steps.map(({ id, laneId }) => [id, laneId]));
      for (const { from, to, handoff } of map.links) {
        expect(laneOf.has(from) && laneOf.has(to)).toBe(true);
        expect(handoff).toBe(laneOf.get(from) !== laneOf.get(to));
      }
      // from one line, these acts always give one line again
      expect(isLine(map)).toBe(true);
    }),
  );
});

test("every change can be taken back and made again", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 30 }), (values) => {
      const states = values.map((value) => ({ value }));
      const begin = { value: Number.NaN };
      const all = states.reduce(changeTo, beginHistory<{ value: number }>(begin));
      const back = states.reduce((history) => undo(history), all);
      expect(back.present).toBe(begin);
      const again = states.reduce((history) => redo(history), back);
      expect(again).toEqual(all);
      expect(changeTo(all, all.present)).toBe(all);
    }),
  );
});
