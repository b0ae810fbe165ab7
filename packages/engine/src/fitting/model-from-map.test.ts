import { describe, expect, it } from "vitest";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { linkOf, mapOf, stepOf } from "../value-stream/built-for-test.ts";
import type { StreamMap } from "../value-stream/stream-map.ts";
import { fitSplits } from "./flow/fit-splits.ts";
import { type MapModelSettings, modelFromMap } from "./model-from-map.ts";

const MINUTE = 60_000;
const calendar = officeCalendar("LV", "Europe/Riga", []);
const plain: MapModelSettings = { calendar, people: new Map(), casesPerYear: null };

function processOf(map: StreamMap, settings = plain) {
  const { model, assumptions, stepOf: steps } = modelFromMap(map, settings);
  const [process] = model.processes;
  const taskOf = (id: string) => process.tasks.find(({ nodeId }) => steps.get(nodeId) === id)!;
  return { model, assumptions, process, taskOf };
}

/** Which traces go through the map's diagram without deviation. */
function allows(map: StreamMap, ...traces: readonly string[]): boolean[] {
  const { process } = processOf(map);
  return traces.map((trace) => {
    // A second case that is not looked at names all activities.
    const log = logOf([[...trace], map.steps.map(({ id }) => id)]);
    const view = { ...wholeLog(log), cases: Uint32Array.of(0) };
    return fitSplits(view, process.flow).fittingShare === 1;
  });
}

describe("a model of a drawn map", () => {
  it("takes process times as ranges and what lies longer as a delay", () => {
    const map = mapOf(
      [
        stepOf("a", [10, 20, 60], [10, 20, 60], { evidence: { level: "estimated" } }),
        stepOf("b", 30, 90, {
          leadClock: "elapsed",
          processTime: { clock: "elapsed", minutes: { low: 30, likely: 30, high: 30 } },
        }),
      ],
      [linkOf("a>b")],
      500,
    );
    const { taskOf, assumptions, process } = processOf(map);
    expect(taskOf("a")).toMatchObject({
      performers: [
        {
          personId: "clerk_1",
          duration: { kind: "triangular", min: 10 * MINUTE, mode: 20 * MINUTE, max: 60 * MINUTE },
        },
      ],
      extraneous: null,
    });
    expect(taskOf("b").extraneous).toEqual({ kind: "fixed", value: 60 * MINUTE });
    expect(assumptions).toEqual([
      { code: "times.estimated", stepIds: ["a"] },
      { code: "waits.as-drawn", stepIds: ["b"] },
      { code: "people.assumed", laneIds: ["clerk"], people: 1 },
    ]);
    const gap = process.arrivals.gap;
    expect(gap.kind === "exponential" && (500 * gap.mean) / 86_400_000).toBeCloseTo(365.25, 9);
    expect(process.arrivals.weekHourRates!.reduce((a, b) => a + b, 0)).toBeCloseTo(168, 9);
    expect(process.arrivals.weekHourRates![2]).toBe(0);
  });

  it("has as many people as a lane is given, and lets as many do a step as it says", () => {
    const map = mapOf(
      [stepOf("a", 10, 10, { people: 2 }), stepOf("b", 10, 10)],
      [linkOf("a>b")],
      100,
    );
    const three = processOf(map, { ...plain, people: new Map([["clerk", 3]]) });
    expect(three.model.people.map(({ id }) => id)).toEqual(["clerk_1", "clerk_2", "clerk_3"]);
    expect(three.taskOf("a").performers).toHaveLength(2);
    expect(three.taskOf("b").performers).toHaveLength(3);
    expect(processOf(map).model.people).toHaveLength(2);
  });

  it("sends back and chooses as often as the arrows say", () => {
    const map = mapOf(
      [stepOf("A", 5, 5), stepOf("B", 5, 5), stepOf("C", 5, 5)],
      [linkOf("A>B", 0.25), linkOf("A>C", 0.75), linkOf("A<A", 0.2)],
      100,
    );
    const { process } = processOf(map);
    const [split] = process.splits;
    expect(split.branches.map(({ probability }) => Number(probability.toFixed(12)))).toEqual([
      0.2, 0.2, 0.6,
    ]);
    expect(allows(map, "AB", "AAAC", "ABC", "B")).toEqual([true, true, false, false]);
  });

  it("does what is done at once in any order, and waits for all of it", () => {
    const map = mapOf(
      ["A", "B", "C", "D"].map((id) => stepOf(id, 5, 5)),
      [linkOf("A>B", 1), linkOf("A>C", 1), linkOf("B>D"), linkOf("C>D")],
      100,
    );
    expect(allows(map, "ABCD", "ACBD", "ABDC", "ABD")).toEqual([true, true, false, false]);
  });

  it("lets those pass who do not need a step", () => {
    const map = mapOf(
      [stepOf("A", 5, 5), stepOf("B", 5, 5, { caseShare: 0.3 }), stepOf("C", 5, 5)],
      [linkOf("A>B"), linkOf("B>C")],
      100,
    );
    expect(allows(map, "ABC", "AC", "AB")).toEqual([true, true, false]);
    const [split] = processOf(map).process.splits;
    expect(split.branches.map(({ probability }) => probability)).toEqual([0.3, 0.7]);
  });

  it("gathers batches, and lets time pass at a step where nobody works", () => {
    const map = mapOf(
      [
        stepOf("A", 5, 5, { batchSize: 4 }),
        stepOf("W", null, 1440, { kind: "wait", leadClock: "elapsed" }),
      ],
      [linkOf("A>W")],
      null,
    );
    const { taskOf, assumptions } = processOf(map);
    expect(taskOf("A").batch?.sizes).toEqual([{ size: 4, share: 1 }]);
    expect(taskOf("W")).toMatchObject({
      performers: [],
      unattended: { kind: "fixed", value: 1440 * MINUTE },
    });
    expect(assumptions.at(-1)).toEqual({ code: "demand.assumed", casesPerYear: 250 });
  });

  it("passes through entries and exits, and says what has no time", () => {
    const map = mapOf(
      [
        stepOf("in", null, null, { kind: "entry" }),
        stepOf("A", null, null),
        stepOf("B", 5, 5),
        stepOf("out", null, null, { kind: "exit" }),
      ],
      [linkOf("in>A"), linkOf("A>B"), linkOf("B>out")],
      100,
    );
    const { process, assumptions } = processOf(map);
    expect(process.tasks).toHaveLength(1);
    expect(assumptions).toContainEqual({ code: "times.unknown", stepIds: ["A"] });
  });

  it("is a start and an end for an empty map", () => {
    const { process } = processOf(mapOf([], []));
    expect(process.flow.flows).toHaveLength(1);
    expect(process.tasks).toEqual([]);
  });
});
