// Long: every element of a diagram played by hand, on one way of writing models.
import { describe, expect, test } from "vitest";
import {
  calendarOf,
  DAY,
  fixed,
  flowOf,
  HOUR,
  MINUTE,
  MONDAY,
  modelOf,
  personOf,
  processOf,
  taskOf,
} from "./built-for-test.ts";
import { compileSimulation } from "./compiled-simulation.ts";
import { measureReplication } from "./measure-replication.ts";
import { type RunSettings, runReplication } from "./run-replication.ts";
import type { SimulationModel } from "./simulation-model.ts";

function rowsOf(model: SimulationModel, cases: number, more: Partial<RunSettings> = {}) {
  const compiled = compileSimulation(model, { fromMs: MONDAY, days: 30 });
  const run = runReplication(compiled, { cases, seed: 1, ...more }, 0);
  const { rows } = run;
  const told = Array.from({ length: rows.count }, (_, r) => ({
    case: rows.caseOf[r],
    task: compiled.tasks.ids[rows.task[r]],
    by: rows.person[r] < 0 ? null : model.people[rows.person[r]].id,
    ready: (rows.readyAtMs[r] - MONDAY) / MINUTE,
    start: (rows.startAtMs[r] - MONDAY) / MINUTE,
    end: (rows.endAtMs[r] - MONDAY) / MINUTE,
    work: rows.workMs[r] / MINUTE,
  }));
  const ends = Array.from(
    run.cases.endAtMs.subarray(0, run.cases.count),
    (at) => (at - MONDAY) / MINUTE,
  );
  return { run, rows: told, ends, figures: measureReplication(run) };
}

const one = flowOf("S>A A>E");
const minutes = (n: number) => fixed(n * MINUTE);

describe.each(["causal", "compatible"] as const)("in %s dispatch", (dispatch) => {
  test.each([
    [80, (_: number) => 0],
    [120, (n: number) => 20 * n],
  ])("one clerk, a case each 100 minutes, %d minutes of work: known waits", (service, wait) => {
    const model = modelOf(processOf(one, minutes(100), [taskOf("A", minutes(service), ["p"])]), [
      personOf("p"),
    ]);
    const { rows, run } = rowsOf(model, 50, { dispatch });
    expect(rows.map(({ start, ready }) => start - ready)).toEqual(rows.map((_, n) => wait(n)));
    let stay = 0;
    for (let c = 0; c < 50; c++) stay += run.cases.endAtMs[c] - run.cases.arrivedAtMs[c];
    expect(run.areaMs).toBe(stay);
  });

  test("work as long as the rest of the shift ends with it; longer goes on next morning", () => {
    const day = calendarOf("day", 9, 17);
    const tasks = (n: number) => [taskOf("A", minutes(n), ["p"])];
    const people = [personOf("p", { calendarId: "day" })];
    const whole = rowsOf(modelOf(processOf(one, minutes(1), tasks(480)), people, [day]), 1, {
      dispatch,
    });
    expect(whole.rows[0]).toMatchObject({ start: 540, end: 1020, work: 480 });
    const longer = rowsOf(modelOf(processOf(one, minutes(1), tasks(500)), people, [day]), 1, {
      dispatch,
    });
    expect(longer.rows[0]).toMatchObject({ start: 540, end: 1440 + 560, work: 500 });
    expect(longer.figures.all.pausedMs).toBe(16 * HOUR);
  });
});

test("a shift across a holiday and leave: work goes on when both are over", () => {
  const day = calendarOf(
    "day",
    9,
    17,
    [1, 2, 3, 4, 5],
    [{ date: "2026-01-06", open: [], name: "" }],
  );
  const leave = [{ fromMs: MONDAY + 2 * DAY, toMs: MONDAY + 3 * DAY + 12 * HOUR }];
  const people = [personOf("p", { calendarId: "day", absences: leave })];
  const model = modelOf(processOf(one, minutes(1), [taskOf("A", minutes(600), ["p"])]), people, [
    day,
  ]);
  const [row] = rowsOf(model, 1).rows;
  // Eight hours on Monday, two on Thursday from noon.
  expect(row).toMatchObject({ start: 540, end: 3 * 1440 + 14 * 60 });
});

test("handed over at the end of a shift, the rest is done by whoever comes", () => {
  const shifts = [calendarOf("early", 6, 12), calendarOf("late", 12, 18)];
  const people = [personOf("p", { calendarId: "early" }), personOf("q", { calendarId: "late" })];
  const task = taskOf("A", minutes(480), ["p", "q"], { atShiftEnd: "hand-over" });
  const { rows, figures } = rowsOf(modelOf(processOf(one, minutes(1), [task]), people, shifts), 1);
  expect(rows.map(({ by, start, end, work }) => [by, start, end, work])).toEqual([
    ["p", 360, 720, 360],
    ["q", 720, 840, 120],
  ]);
  expect(figures.activityInstances).toBe(1);
  expect(figures.all.waitingMs.mean).toBe(6 * HOUR);
});

describe("work is gathered", () => {
  const gathered = (kind: "sequential" | "parallel" | "concurrent", size: number) =>
    taskOf("A", minutes(10), ["p", "q"], {
      batch: {
        kind,
        aloneShare: 0,
        sizes: [],
        factors: [{ size: 4, factor: 0.5 }],
        firing: [[{ of: "size", is: ">=", value: size }]],
      },
    });
  const run = (kind: "sequential" | "parallel" | "concurrent", cases: number) =>
    rowsOf(
      modelOf(processOf(one, minutes(60), [gathered(kind, 4)]), [personOf("p"), personOf("q")]),
      cases,
    );

  test("four at a time: one after another by one person", () => {
    expect(run("sequential", 4).rows.map(({ by, start, end }) => [by, start, end])).toEqual([
      ["p", 180, 185],
      ["p", 185, 190],
      ["p", 190, 195],
      ["p", 195, 200],
    ]);
  });
  test("all at once they take as long as all together", () => {
    const { rows, figures } = run("parallel", 4);
    expect(rows.map(({ start, end }) => [start, end])).toEqual(Array(4).fill([180, 200]));
    expect(figures.people[0].workedMs).toBe(20 * MINUTE);
  });
  test("by several people they only wait for each other", () => {
    expect(run("concurrent", 4).rows.map(({ by, start }) => [by, start])).toEqual([
      ["p", 180],
      ["q", 180],
      ["p", 190],
      ["q", 190],
    ]);
  });
  test("what is left at the end is done", () => {
    expect(run("sequential", 6).ends).toEqual([185, 190, 195, 200, 310, 320]);
  });
  test("on Thursday at two at the latest five days after the first", () => {
    const task = taskOf("A", minutes(10), ["p"], {
      batch: {
        kind: "sequential",
        aloneShare: 0,
        sizes: [],
        factors: [],
        firing: [
          [
            { of: "weekday", is: "=", value: 4 },
            { of: "hour", is: "=", value: 14 },
          ],
        ],
      },
    });
    const { rows } = rowsOf(modelOf(processOf(one, minutes(600), [task]), [personOf("p")]), 3);
    expect(rows.map(({ start }) => start)).toEqual([0, 10, 20].map((m) => 3 * 1440 + 14 * 60 + m));
  });
});

test("parallel branches meet; the case goes on with the slower", () => {
  const flow = flowOf("S>P P>A P>B A>P2 B>P2 P2>C1 C1>E", { C1: { kind: "task" } });
  const tasks = ["A", "B", "C1"].map((id, k) => taskOf(id, minutes([10, 30, 5][k]), ["p", "q"]));
  const { rows, ends } = rowsOf(
    modelOf(processOf(flow, minutes(1), tasks), [personOf("p"), personOf("q")]),
    1,
  );
  expect(rows.map(({ task, start, end }) => [task, start, end])).toEqual([
    ["A", 0, 10],
    ["B", 0, 30],
    ["C1", 30, 35],
  ]);
  expect(ends).toEqual([35]);
});

test("an inclusive join waits for the branches that were taken, and for no others", () => {
  const flow = flowOf("S>O O>A O>B O>D A>O2 B>O2 D>O2 O2>F F>E");
  const taken = (a: number, b: number, d: number) => {
    const branches = [
      ["O>A", a],
      ["O>B", b],
      ["O>D", d],
    ].map(([flowId, probability]) => ({ flowId, probability, condition: null }) as never);
    const tasks = ["A", "B", "D", "F"].map((id, k) =>
      taskOf(id, minutes([10, 20, 40, 1][k]), ["p", "q", "r"]),
    );
    const process = processOf(flow, minutes(1), tasks, {
      splits: [{ nodeId: "O", branches, times: null }],
    });
    return rowsOf(
      modelOf(
        process,
        ["p", "q", "r"].map((id) => personOf(id)),
      ),
      1,
    ).rows.filter(({ task }) => task === "F");
  };
  expect(taken(1, 1, 0).map(({ start }) => start)).toEqual([20]);
  expect(taken(1, 0, 0).map(({ start }) => start)).toEqual([10]);
  expect(taken(1, 1, 1).map(({ start }) => start)).toEqual([40]);
});

test("of two events the sooner wins", () => {
  const flow = flowOf("S>V V>C V>C2 C>A C2>B A>E B>E");
  const delays = [
    { nodeId: "C", delay: minutes(30), share: 1 },
    { nodeId: "C2", delay: minutes(20), share: 1 },
  ];
  const tasks = [taskOf("A", minutes(1), ["p"]), taskOf("B", minutes(1), ["p"])];
  const { rows, figures } = rowsOf(
    modelOf(processOf(flow, minutes(1), tasks, { delays }), [personOf("p")]),
    1,
  );
  expect(rows.map(({ task, start }) => [task, start])).toEqual([["B", 20]]);
  expect(figures.all.eventMs).toBe(20 * MINUTE);
});

test.each([
  [
    true,
    [
      ["A", 0, 15, 15],
      ["B", 15, 25, 10],
    ],
    25,
  ],
  [
    false,
    [
      ["A", 0, 60, 60],
      ["B", 60, 70, 10],
    ],
    70,
  ],
] as const)("a timer on a task (interrupting: %s)", (isInterrupting, expected, end) => {
  const flow = flowOf("S>A A>E Z>B B>E", { Z: { attachedToId: "A", isInterrupting } });
  const delays = [{ nodeId: "Z", delay: minutes(15), share: 1 }];
  const tasks = [taskOf("A", minutes(60), ["p"]), taskOf("B", minutes(10), ["p"])];
  const told = rowsOf(modelOf(processOf(flow, minutes(1), tasks, { delays }), [personOf("p")]), 1);
  expect(told.rows.map(({ task, start, end: e, work }) => [task, start, e, work])).toEqual(
    expected,
  );
  expect(told.ends).toEqual([end]);
  expect(told.figures.people[0].workedMs).toBe(
    told.rows.reduce((sum, { work }) => sum + work, 0) * MINUTE,
  );
});

test("a timer on a sub-process stops all that goes on in it", () => {
  const flow = flowOf("S>U U>E Z>B B>E S1>P P>A P>D", {
    Z: { attachedToId: "U" },
    S1: { parentId: "U" },
    P: { parentId: "U" },
    A: { parentId: "U" },
    D: { parentId: "U" },
  });
  const delays = [{ nodeId: "Z", delay: minutes(15), share: 1 }];
  const tasks = ["A", "D", "B"].map((id) => taskOf(id, minutes(20), ["p"]));
  const { rows, ends } = rowsOf(
    modelOf(processOf(flow, minutes(1), tasks, { delays }), [personOf("p")]),
    1,
  );
  expect(rows.map(({ task, start, end }) => [task, start, end])).toEqual([
    ["A", 0, 15],
    ["B", 15, 35],
  ]);
  expect(ends).toEqual([35]);
});

test("a terminating end stops the other branch", () => {
  const flow = flowOf("S>P P>A P>B A>K B>E");
  const tasks = [taskOf("A", minutes(10), ["p"]), taskOf("B", minutes(50), ["q"])];
  const { rows, ends } = rowsOf(
    modelOf(processOf(flow, minutes(1), tasks), [personOf("p"), personOf("q")]),
    1,
  );
  expect(rows.map(({ task, end, work }) => [task, end, work])).toEqual([
    ["A", 10, 10],
    ["B", 10, 10],
  ]);
  expect(ends).toEqual([10]);
});

test.each([
  ["loop", 30],
  ["sequentialItems", 30],
  ["parallelItems", 10],
] as const)("a task marked %s is done three times", (repeats, end) => {
  const flow = flowOf("S>A A>E", { A: { repeats } });
  const splits = [{ nodeId: "A", branches: [], times: fixed(3) }];
  const people = ["p", "q", "r"];
  const process = processOf(flow, minutes(1), [taskOf("A", minutes(10), people)], { splits });
  const { rows, ends } = rowsOf(
    modelOf(
      process,
      people.map((id) => personOf(id)),
    ),
    1,
  );
  expect(rows).toHaveLength(3);
  expect(ends).toEqual([end]);
});

test("four eyes: nobody approves what they wrote; one-person handling: who began goes on", () => {
  const flow = flowOf("S>A A>B B>E");
  const people = [personOf("p"), personOf("q")];
  const two = (more: Parameters<typeof taskOf>[3]) =>
    rowsOf(
      modelOf(
        processOf(flow, minutes(7), [
          taskOf("A", minutes(10), ["p", "q"]),
          taskOf("B", minutes(4), ["p", "q"], more),
        ]),
        people,
      ),
      40,
    ).rows;
  const byOf = (rows: ReturnType<typeof two>, c: number) =>
    rows.filter((row) => row.case === c).map(({ by }) => by);
  const eyes = two({ notBy: ["A"] });
  const same = two({ sameAs: ["A"] });
  for (let c = 0; c < 40; c++) {
    expect(new Set(byOf(eyes, c)).size).toBe(2);
    expect(new Set(byOf(same, c)).size).toBe(1);
  }
});

test("a change of tasks costs time; two in hand are done side by side", () => {
  const flow = flowOf("S>A A>B B>E");
  const tasks = [taskOf("A", minutes(10), ["p"]), taskOf("B", minutes(10), ["p"])];
  const changing = rowsOf(
    modelOf(processOf(flow, minutes(1), tasks), [personOf("p", { switchMs: 3 * MINUTE })]),
    1,
  );
  expect(changing.ends).toEqual([23]);
  const both = rowsOf(
    modelOf(processOf(one, minutes(0), [tasks[0]]), [personOf("p", { tasksAtOnce: 2 })]),
    3,
  );
  expect(both.ends).toEqual([10, 10, 20]);
});

test.each([
  ["first-come", [0, 1, 2, 3]],
  ["shortest", [1, 0, 3, 2]],
] as const)("the discipline %s", (discipline, order) => {
  const at = (id: string, gap: number, work: number) => ({
    ...processOf(one, minutes(gap), [taskOf("A", minutes(work), ["p"])], { discipline }),
    id,
  });
  // By arrival: slow 0, quick 1 at once, slow 2 a minute later, quick 3 after two.
  const { rows } = rowsOf(modelOf([at("slow", 1, 10), at("quick", 2, 1)], [personOf("p")]), 2);
  expect(rows.map((row) => row.case)).toEqual(order);
});

test("by due date, what came later with a shorter term goes first", () => {
  const at = (id: string, gap: number, days: number) => ({
    ...processOf(one, minutes(gap), [taskOf("A", minutes(10), ["p"])], { discipline: "due-date" }),
    id,
    deadline: { days, clock: "calendar", calendarId: null } as const,
  });
  const { rows } = rowsOf(modelOf([at("long", 1, 9), at("short", 2, 2)], [personOf("p")]), 2);
  expect(rows.map((row) => row.case)).toEqual([1, 3, 0, 2]);
});

test("statutory days: working days end with the last open day, and late is late", () => {
  const week = calendarOf("week", 8, 17, [1, 2, 3, 4, 5]);
  const deadline = { days: 5, clock: "working", calendarId: "week" } as const;
  const process = processOf(one, fixed(DAY), [taskOf("A", fixed(40 * HOUR), ["p"])], { deadline });
  const { run, figures } = rowsOf(modelOf(process, [personOf("p")], [week]), 6);
  // Monday 5 January: five open days later is Monday 12, its end is Tuesday 00:00.
  expect(run.cases.dueAtMs[0]).toBe(MONDAY + 8 * DAY);
  expect(figures.all.onTimeShare).toBeCloseTo(1);
});

test("arrivals follow the rate of the hour, the month and the growth", () => {
  const rates = Array.from({ length: 168 }, (_, h) => (h % 24 < 12 ? 2 : 0));
  const arrivals = {
    gap: minutes(60),
    calendarId: null,
    weekHourRates: rates,
    monthRates: null,
    growth: 2,
  };
  const process = processOf(one, minutes(1), [taskOf("A", minutes(1), ["p"])], { arrivals });
  const { rows } = rowsOf(modelOf(process, [personOf("p")]), 60);
  // Four an hour in the morning, none after noon.
  expect(rows[47].ready).toBe(47 * 15);
  expect(rows[48].ready).toBe(48 * 15);
  expect(rows[49].ready).toBe(1440 + 15);
});

test("half of a person's hours is given to these processes", () => {
  const day = calendarOf("day", 8, 18);
  const person = personOf("p", { calendarId: "day", availability: 0.5 });
  const process = processOf(one, fixed(12 * MINUTE), [taskOf("A", minutes(12), ["p"])]);
  const { figures } = rowsOf(modelOf(process, [person], [day]), 2000);
  const days = (figures.endAtMs - MONDAY) / DAY;
  expect(figures.people[0].openMs / days / HOUR).toBeCloseTo(5, 0);
});

test("a case that goes round for ever is cut, one that nobody can do stays open", () => {
  const round = processOf(flowOf("S>X X>A A>X"), minutes(1), [taskOf("A", minutes(1), ["p"])]);
  const loop = { ...round, flow: flowOf("S>X X>A X>B A>X B>X") };
  const ended = rowsOf(modelOf(loop, [personOf("p")]), 1, { splitLimit: 50 });
  expect(ended.figures).toMatchObject({ cut: 1, unfinished: 1 });
  const never = rowsOf(
    modelOf(
      processOf(one, minutes(1), [taskOf("A", minutes(1), ["p"])]),
      [personOf("p", { calendarId: "none" })],
      [calendarOf("none", 0, 24, [])],
    ),
    2,
  );
  expect(never.figures).toMatchObject({ unfinished: 2 });
});

test("attributes steer: words, chains, numbers, formulas and conditions", () => {
  const flow = flowOf("S>A A>X X>B X>D B>E D>E");
  const condition = (value: string) => [[{ attribute: "next", is: "=", value } as const]];
  const splits = [
    {
      nodeId: "X",
      times: null,
      branches: [
        { flowId: "X>B", probability: 0.5, condition: condition("to B") },
        { flowId: "X>D", probability: 0.5, condition: condition("to D") },
      ],
    },
  ];
  const attributes = [
    { kind: "words", name: "kind", values: [{ value: "b", share: 1 }] },
    { kind: "number", name: "size", distribution: fixed(3) },
  ] as const;
  const done = [
    { kind: "chain", name: "kind", next: { b: [{ value: "d", share: 1 }] } },
    { kind: "formula", name: "next", formula: "if(kind = 'd' and size * 2 >= 6, 'to D', 'to B')" },
  ] as const;
  const tasks = ["A", "B", "D"].map((id) =>
    taskOf(id, minutes(1), ["p"], id === "A" ? { attributes: done } : {}),
  );
  const { rows } = rowsOf(
    modelOf(processOf(flow, minutes(5), tasks, { splits, attributes }), [personOf("p")]),
    5,
  );
  expect(rows.map(({ task }) => task)).toEqual(Array(5).fill(["A", "D"]).flat());
});

test("work at the place waits for the day on which somebody able is there", () => {
  // p works Monday to Friday, but does A on Wednesdays and Fridays only; B anywhere.
  const week = calendarOf("week", 9, 17, [1, 2, 3, 4, 5]);
  const place = calendarOf("place", 9, 17, [3, 5]);
  const work = taskOf("A", minutes(60), []);
  const model = modelOf(
    processOf(flowOf("S>A A>B B>E"), minutes(24 * 60), [
      { ...work, performers: [{ personId: "p", duration: minutes(60), onSite: "place" }] },
      taskOf("B", minutes(30), ["p"]),
    ]),
    [personOf("p", { calendarId: "week" })],
    [week, place],
  );
  const { rows, run } = rowsOf(model, 3);
  const day = 24 * 60;
  expect(rows.map(({ task, case: c, start, end }) => [task, c, start, end])).toEqual([
    ["A", 0, 2 * day + 540, 2 * day + 600],
    ["A", 1, 2 * day + 600, 2 * day + 660],
    ["A", 2, 2 * day + 660, 2 * day + 720],
    ["B", 0, 2 * day + 720, 2 * day + 750],
    ["B", 1, 2 * day + 750, 2 * day + 780],
    ["B", 2, 2 * day + 780, 2 * day + 810],
  ]);
  // The wait of B is behind A; that of A is intake: nobody had begun the case.
  const { figures } = rowsOf(model, 3);
  expect(figures.tasks[1].causes.map((ms) => ms > 0)).toEqual([
    ...[false, false, false, true, false, false, false],
  ]);
  expect(run.unfinished).toBe(0);

  // Somebody who is always there takes what waits meanwhile.
  const both = { ...model, people: [...model.people, personOf("q", { calendarId: "week" })] };
  const process = both.processes[0];
  const withQ = {
    ...both,
    processes: [
      {
        ...process,
        tasks: process.tasks.map((task, t) =>
          t > 0
            ? task
            : {
                ...task,
                performers: [...task.performers, { personId: "q", duration: minutes(60) }],
              },
        ),
      },
    ],
  };
  expect(rowsOf(withQ, 1).rows[0]).toMatchObject({ by: "q", start: 540 });
});

test("waiting for the day at the place is waiting for hours", () => {
  const week = calendarOf("week", 9, 17, [1, 2, 3, 4, 5]);
  const place = calendarOf("place", 9, 17, [2]);
  const model = modelOf(
    processOf(flowOf("S>A A>B B>E"), minutes(10_000), [
      taskOf("A", minutes(60), ["p"]),
      {
        ...taskOf("B", minutes(60), []),
        performers: [{ personId: "p", duration: minutes(60), onSite: "place" }],
      },
    ]),
    [personOf("p", { calendarId: "week" })],
    [week, place],
  );
  const { rows, figures } = rowsOf(model, 1);
  const day = 24 * 60;
  expect(rows[1]).toMatchObject({ ready: 600, start: day + 540, end: day + 600 });
  expect(figures.tasks[1].causes.map((ms) => ms / HOUR)).toEqual([0, 0, 0, 0, 0, 23, 0]);
});
