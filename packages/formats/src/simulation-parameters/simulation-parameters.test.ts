import type { BpmnModel, Distribution, SimulationModel } from "@talka/engine";
import { describe, expect, test } from "vitest";
import { readSimulationModel } from "./read-simulation-model.ts";
import { readSimulationParameters } from "./read-simulation-parameters.ts";
import { writeSimulationParameters } from "./write-simulation-parameters.ts";

const node = (id: string, kind: BpmnModel["nodes"][0]["kind"]): BpmnModel["nodes"][0] => ({
  id,
  kind,
  name: id,
  parentId: null,
  defaultFlowId: null,
  attachedToId: null,
  isInterrupting: true,
  repeats: "none",
  trigger: null,
});
const flow: BpmnModel = {
  id: "P",
  name: "",
  nodes: [
    node("S", "start"),
    node("A", "task"),
    node("X", "exclusive"),
    node("C", "catch"),
    node("E", "end"),
  ],
  flows: ["S>A", "A>X", "X>C", "X>E", "C>E"].map((id) => ({
    id,
    name: "",
    from: id[0]!,
    to: id[2]!,
  })),
};
const week = [{ from: "FRIDAY", to: "MONDAY", beginTime: "08:00:00", endTime: "23:59:59.999" }];
const fix = { distribution_name: "fix", distribution_params: [{ value: 60 }] };
const base = {
  resource_profiles: [
    {
      id: "pool",
      name: "Pool",
      resource_list: [{ id: "r", name: "R", cost_per_hour: 10, amount: 1, calendar: "w" }],
    },
  ],
  resource_calendars: [{ id: "w", name: "w", time_periods: week }],
  task_resource_distribution: [{ task_id: "A", resources: [{ resource_id: "r", ...fix }] }],
  gateway_branching_probabilities: [],
  arrival_time_distribution: fix,
  arrival_time_calendar: week,
};

function read(more: object = {}, text = JSON.stringify({ ...base, ...more })) {
  const told = readSimulationParameters(text, flow);
  if (!told.ok) throw new Error(JSON.stringify(told.error));
  return told.value;
}
const durationOf = (given: object) => {
  const { model, generation } = read({
    task_resource_distribution: [{ task_id: "A", resources: [{ resource_id: "r", ...given }] }],
  });
  return [generation, model.processes[0]?.tasks[0]?.performers[0]?.duration] as const;
};
const params = (name: string, ...values: number[]) => ({
  distribution_name: name,
  distribution_params: values.map((value) => ({ value })),
});

describe("parameters of the current form", () => {
  test.each<[object, Distribution]>([
    [params("fix", 60, 0, 1), { kind: "fixed", value: 60_000 }],
    [
      params("expon", 60, 0, 100),
      { kind: "exponential", mean: 60_000, sd: 60_000, min: 0, max: 100_000 },
    ],
    [
      params("norm", 60, 5, -9, 1e9),
      { kind: "normal", mean: 60_000, sd: 5_000, min: 0, max: 1e12 },
    ],
    [params("uniform", 1, 2), { kind: "uniform", min: 1_000, max: 2_000 }],
    [
      params("lognorm", 60, 25, 1, 99),
      { kind: "lognormal", mean: 60_000, sd: 5_000, min: 1_000, max: 99_000 },
    ],
    [
      params("gamma", 60, 25, 1, 99),
      { kind: "gamma", mean: 60_000, sd: 5_000, min: 1_000, max: 99_000 },
    ],
  ])("%j", (given, expected) => {
    expect(durationOf(given)).toEqual(["current", expected]);
  });

  test("hours over Sunday, copies of a person, missing shares, rules and tokens JSON does not know", () => {
    const text = JSON.stringify({
      ...base,
      resource_profiles: [
        {
          id: "p",
          name: "Pool",
          resource_list: [{ id: "r", name: "R", cost_per_hour: "7.5", amount: "2", calendar: "w" }],
        },
      ],
      gateway_branching_probabilities: [
        {
          gateway_id: "X",
          probabilities: [{ path_id: "X>C", value: "0.3", condition_id: "c" }, { path_id: "X>E" }],
        },
      ],
      branch_rules: [
        {
          id: "c",
          rules: [
            [{ attribute: "a", comparison: "in", value: ["12", "inf"] }],
            [{ attribute: "b", comparison: "<=", value: "nan" }],
          ],
        },
      ],
      event_distribution: [{ event_id: "C", ...params("expon", 9, 0, 77) }],
      prioritisation_rules: [
        { priority_level: 2, rules: [[{ attribute: "k", comparison: "=", value: "z" }]] },
        { priority_level: 1, rules: [[{ attribute: "k", comparison: "=", value: "y" }]] },
      ],
      batch_processing: [
        {
          task_id: "A",
          type: "Parallel",
          size_distrib: [
            { key: "1", value: 0.2 },
            { key: "2", value: 0.8 },
          ],
          duration_distrib: [{ key: "3", value: 0.8 }],
          firing_rules: [
            [
              { attribute: "ready_wt", comparison: ">", value: 60 },
              { attribute: "week_day", comparison: "=", value: "Friday" },
            ],
          ],
        },
      ],
    }).replace("77", "Infinity");
    const { model, warnings } = read({}, text);
    expect(warnings).toEqual([]);
    expect(model.calendars[0]?.calendar.weeks[0]?.open).toEqual(
      [5, 6, 7, 1].map((weekday) => ({ weekday, fromMinute: 480, toMinute: 1440 })),
    );
    expect(model.people.map(({ id, costPerHour, role }) => [id, costPerHour, role])).toEqual([
      ["r_0", 7.5, "Pool"],
      ["r_1", 7.5, "Pool"],
    ]);
    const process = model.processes[0]!;
    expect(process.splits[0]?.branches).toEqual([
      {
        flowId: "X>C",
        probability: 0.3,
        condition: [[{ attribute: "a", is: "in", value: [12, null] }]],
      },
      { flowId: "X>E", probability: 0.7, condition: null },
    ]);
    expect(process.delays).toEqual([
      {
        nodeId: "C",
        share: 1,
        delay: { kind: "exponential", mean: 9_000, sd: 9_000, min: 0, max: null },
      },
    ]);
    expect(process.priorities.map(([all]) => all?.[0]?.value)).toEqual(["y", "z"]);
    expect(process.tasks[0]?.batch).toEqual({
      kind: "parallel",
      aloneShare: 0.2,
      sizes: [],
      factors: [{ size: 3, factor: 0.8 }],
      firing: [
        [
          { of: "sinceLastMs", is: ">", value: 60_000 },
          { of: "weekday", is: "=", value: 5 },
        ],
      ],
    });
  });
});

describe("parameters of the old form", () => {
  test.each<[object, Partial<Record<string, unknown>>]>([
    [
      params("exponnorm", 2, 60, 5, 0, 200),
      { kind: "exponnormal", mean: 70_000, sd: 5_000 * Math.sqrt(5), tailMean: 10_000 },
    ],
    [params("triang", 0.25, 8, 4), { kind: "triangular", min: 8_000, mode: 9_000, max: 12_000 }],
    [params("gamma", 4, 0, 15, 0, 999), { kind: "gamma", mean: 60_000, sd: 30_000 }],
    [params("default", 60, 30), { kind: "uniform", min: 60_000, max: 90_000 }],
  ])("%j", (given, expected) => {
    const [generation, duration] = durationOf(given);
    expect(generation).toBe("old");
    expect(duration).toMatchObject(expected);
  });

  test("sections may be objects keyed by id", () => {
    const { model, generation } = read({
      resource_profiles: {
        pool: {
          name: "Pool",
          resource_list: [{ id: "r", name: "R", amount: 1, cost_per_hour: 1, calendar: "w" }],
        },
      },
      resource_calendars: { w: week },
      task_resource_distribution: { A: { r: params("expon", 10, 50) } },
      gateway_branching_probabilities: { X: { "X>C": "0.4", "X>E": 0.6 } },
      arrival_time_calendar: { id: "a", name: "a", time_periods: week },
    });
    expect(generation).toBe("old");
    expect(model.processes[0]?.tasks[0]?.performers[0]).toEqual({
      personId: "r",
      duration: { kind: "exponential", mean: 60_000, sd: 50_000, min: 10_000, max: null },
    });
    expect(model.processes[0]?.splits[0]?.branches.map(({ probability }) => probability)).toEqual([
      0.4, 0.6,
    ]);
  });
});

test.each(["current", "old"] as const)(
  "what is written in the %s form is read again",
  (generation) => {
    const { model } = read({
      task_resource_distribution: [
        { task_id: "A", resources: [{ resource_id: "r", ...params("gamma", 60, 25, 1, 99) }] },
      ],
      case_attributes: [
        {
          name: "kind",
          type: "discrete",
          values: [
            { key: "a", value: 0.5 },
            { key: "b", value: 0.5 },
          ],
        },
      ],
    });
    const { text, lost } = writeSimulationParameters(model, "P", generation);
    expect(lost).toEqual([]);
    const again = readSimulationParameters(text, flow, { generation });
    if (!again.ok) throw new Error(JSON.stringify(again.error));
    const told = again.value.model;
    expect(told.people).toEqual(model.people);
    expect(told.processes[0]?.attributes).toEqual(model.processes[0]?.attributes);
    const [a, b] = [model, told].map((one) => one.processes[0]?.tasks[0]?.performers[0]?.duration);
    expect(b).toMatchObject({ kind: "gamma", min: 1_000, max: 99_000 });
    if (a?.kind !== "gamma" || b?.kind !== "gamma") throw new Error("not gamma");
    expect([b.mean, b.sd]).toEqual([expect.closeTo(a.mean, 6), expect.closeTo(a.sd, 6)]);
  },
);

test("what the form has no place for is named", () => {
  const { model } = read();
  const person = { ...model.people[0]!, availability: 0.5, absences: [{ fromMs: 0, toMs: 1 }] };
  const deadline = { days: 5, clock: "calendar", calendarId: null } as const;
  const more: SimulationModel = {
    ...model,
    people: [person],
    processes: [{ ...model.processes[0]!, deadline }],
  };
  expect(writeSimulationParameters(more, "P").lost.map(({ what }) => what)).toEqual([
    "absences",
    "availability",
    "deadline",
  ]);
});

test("a model written as JSON is read as it was", () => {
  const { model } = read({
    event_distribution: [{ event_id: "C", ...params("norm", 9, 1, 0, 20) }],
  });
  expect(readSimulationModel(JSON.stringify(model))).toEqual({ ok: true, value: model });
  expect(readSimulationModel('{"people":[]}')).toEqual({
    ok: false,
    error: { code: "parameters.missing", path: "processes", id: "" },
  });
});

test("an event that waits for something nobody knows is named by its place", () => {
  const node = { id: "e", kind: "catch", trigger: "tide" };
  const flow = { nodes: [node], flows: [] };
  const gap = { kind: "fixed", value: 1 };
  const process = { id: "p", flow, arrivals: { gap } };
  const text = JSON.stringify({ processes: [process], people: [], calendars: [] });
  expect(readSimulationModel(text)).toEqual({
    ok: false,
    error: { code: "parameters.value", path: "processes[0].flow.nodes[0].trigger", id: "tide" },
  });
});
