// Long: one table a kind of change, all on the same small office.
import { describe, expect, it } from "vitest";
import { officeCalendar } from "../../calendar/office-calendar.ts";
import type { BpmnElement, BpmnKind } from "../../model/bpmn-model.ts";
import type { Distribution } from "../distribution.ts";
import { simulate } from "../simulate.ts";
import { simulationFaults } from "../simulation-faults.ts";
import type { SimulationModel, TaskRule } from "../simulation-model.ts";
import { applyChanges } from "./apply-changes.ts";
import type { ScenarioChange, ScenarioChangeKind, ScenarioFaultCode } from "./change.ts";
import { compareRuns } from "./compare-runs.ts";
import { withoutNames } from "./rename-people.ts";

const HOUR = 3_600_000;
/** A Monday, 00:00 UTC. */
const MONDAY = Date.UTC(2026, 0, 5);
const hours = (n: number): Distribution => ({ kind: "fixed", value: n * HOUR });
const element = (id: string, kind: BpmnKind): BpmnElement => ({
  id,
  kind,
  name: id,
  parentId: null,
  defaultFlowId: null,
  attachedToId: null,
  isInterrupting: false,
  repeats: "none",
  trigger: null,
});
const rule = (nodeId: string, people: readonly string[], n: number): TaskRule => ({
  nodeId,
  performers: people.map((personId) => ({ personId, duration: hours(n) })),
  unattended: null,
  extraneous: null,
  external: null,
  batch: null,
  notBy: [],
  sameAs: [],
  atShiftEnd: "same-person",
  attributes: [],
});
const person = (id: string, role: string) => ({
  id,
  name: id,
  role,
  calendarId: "office",
  costPerHour: 0,
  tasksAtOnce: 1,
  switchMs: 0,
  availability: 1,
  absences: [],
});

/** Register, check, decide; one in four is sent back from the split after the check. */
const office: SimulationModel = {
  processes: [
    {
      id: "p",
      name: "permits",
      flow: {
        id: "p",
        name: "permits",
        nodes: [
          element("start", "start"),
          element("back", "exclusive"),
          element("register", "task"),
          element("check", "task"),
          element("ask", "exclusive"),
          element("decide", "task"),
          element("send", "task"),
          element("end", "end"),
        ],
        flows: [
          ["start", "back"],
          ["back", "register"],
          ["register", "check"],
          ["check", "ask"],
          ["ask", "back"],
          ["ask", "decide"],
          ["decide", "send"],
          ["send", "end"],
        ].map(([from = "", to = ""]) => ({ id: `${from}-${to}`, name: "", from, to })),
      },
      arrivals: {
        gap: { kind: "exponential", mean: 6 * HOUR, sd: 6 * HOUR, min: 0, max: null },
        calendarId: "office",
        weekHourRates: null,
        monthRates: null,
        growth: 1,
      },
      tasks: [
        rule("register", ["ann"], 0.5),
        { ...rule("check", ["ann", "bob"], 1), extraneous: hours(4) },
        { ...rule("decide", ["cat"], 1), notBy: ["check"] },
        { ...rule("send", ["cat"], 0.5), external: hours(2) },
      ],
      splits: [
        {
          nodeId: "ask",
          times: null,
          branches: [
            { flowId: "ask-back", probability: 0.25, condition: null },
            { flowId: "ask-decide", probability: 0.75, condition: null },
          ],
        },
      ],
      delays: [],
      attributes: [
        {
          kind: "words",
          name: "channel",
          values: [
            { value: "paper", share: 0.5 },
            { value: "web", share: 0.5 },
          ],
        },
      ],
      priorities: [],
      discipline: "first-come",
      deadline: { days: 3, clock: "calendar", calendarId: null },
    },
  ],
  people: [person("ann", "clerk"), person("bob", "clerk"), person("cat", "head")],
  calendars: [{ id: "office", name: "office", calendar: officeCalendar("LV", "UTC", []) }],
  attributes: [],
};
const at = (nodeId: string) => ({ processId: "p", nodeId });
const ann = { kind: "person", personId: "ann" } as const;
const cat = { kind: "person", personId: "cat" } as const;
const clerks = { kind: "role", role: "clerk" } as const;
const everybody = { kind: "everybody" } as const;
const morning = { weekdays: [1, 2, 3, 4, 5], fromMinute: 480, toMinute: 720 };
const pair = { processId: "p", firstId: "register", secondId: "check" } as const;

function changed(...changes: readonly ScenarioChange[]): SimulationModel {
  const result = applyChanges(office, changes);
  if (!result.ok) throw new Error(result.error.code);
  expect(simulationFaults(result.value)).toEqual([]);
  return result.value;
}

function run(model: SimulationModel) {
  const settings = { cases: 120, seed: 7, replications: 3, startAtMs: MONDAY };
  return simulate(model, settings);
}

const lead = (model: SimulationModel) => run(model).all.cycleMs.mean;
const taskOf = (model: SimulationModel, nodeId: string) =>
  model.processes[0].tasks.find((one) => one.nodeId === nodeId);
const today = lead(office);

/** One of each kind, and what it does to the mean lead time. */
const table: Record<
  ScenarioChangeKind,
  { change: ScenarioChange; lead: "shorter" | "longer" | "any" }
> = {
  allow: {
    change: { kind: "allow", task: at("decide"), who: ann, durationFactor: 1.2 },
    lead: "any",
  },
  forbid: { change: { kind: "forbid", task: at("check"), who: ann }, lead: "any" },
  "four-eyes": {
    change: { kind: "four-eyes", processId: "p", firstId: "check", secondId: "decide" },
    lead: "any",
  },
  "remote-days": {
    change: {
      kind: "remote-days",
      who: ann,
      weekdays: [1, 2, 3],
      processId: "p",
      nodeIds: ["register"],
    },
    lead: "longer",
  },
  duration: { change: { kind: "duration", task: at("check"), factor: 0.5 }, lead: "shorter" },
  branch: {
    change: { kind: "branch", processId: "p", flowId: "ask-back", factor: 0.2 },
    lead: "shorter",
  },
  hours: { change: { kind: "hours", who: everybody, shift: morning }, lead: "longer" },
  block: {
    change: { kind: "block", who: cat, purpose: "focus", stretch: morning },
    lead: "longer",
  },
  "desk-hours": { change: { kind: "desk-hours", processId: "p", open: morning }, lead: "any" },
  headcount: { change: { kind: "headcount", role: "head", more: 1 }, lead: "shorter" },
  batch: {
    change: {
      kind: "batch",
      task: at("decide"),
      batch: {
        kind: "sequential",
        aloneShare: 0,
        sizes: [{ size: 5, share: 1 }],
        factors: [],
        firing: [[{ of: "size", is: ">=", value: 5 }]],
      },
    },
    lead: "longer",
  },
  discipline: {
    change: { kind: "discipline", processId: "p", discipline: "due-date" },
    lead: "any",
  },
  first: {
    change: {
      kind: "first",
      processId: "p",
      condition: [[{ attribute: "channel", is: "=", value: "paper" }]],
    },
    lead: "any",
  },
  skip: { change: { kind: "skip", task: at("register") }, lead: "shorter" },
  merge: { change: { kind: "merge", ...pair, savedMs: HOUR / 4 }, lead: "shorter" },
  swap: {
    change: { kind: "swap", processId: "p", firstId: "decide", secondId: "send" },
    lead: "any",
  },
  parallel: {
    change: { kind: "parallel", processId: "p", firstId: "register", secondId: "check" },
    lead: "any",
  },
  triage: {
    change: {
      kind: "triage",
      processId: "p",
      nodeIds: ["check"],
      share: 0.5,
      durationFactor: 0.25,
    },
    lead: "shorter",
  },
  "one-person": {
    change: { kind: "one-person", processId: "p", nodeIds: ["register", "check"] },
    lead: "any",
  },
  demand: { change: { kind: "demand", processId: null, factor: 1.5 }, lead: "longer" },
  absence: {
    change: { kind: "absence", who: cat, fromMs: MONDAY, toMs: MONDAY + 14 * 24 * HOUR },
    lead: "longer",
  },
  sickness: { change: { kind: "sickness", who: everybody, share: 0.3 }, lead: "longer" },
  "tasks-at-once": {
    change: { kind: "tasks-at-once", who: clerks, tasksAtOnce: 2 },
    lead: "any",
  },
  deadline: {
    change: {
      kind: "deadline",
      processId: "p",
      deadline: { days: 1, clock: "calendar", calendarId: null },
    },
    lead: "any",
  },
  wait: {
    change: { kind: "wait", task: at("check"), of: "unexplained", factor: 0 },
    lead: "shorter",
  },
};

describe("a change of a model", () => {
  it.each(Object.entries(table))("%s runs and does what it says", (_, { change, lead: want }) => {
    const before = JSON.stringify(office);
    const model = changed(change);
    expect(JSON.stringify(office)).toBe(before);
    const told = run(model);
    expect(told.all.cases).toBe(360);
    expect(told.unfinished).toBe(0);
    if (want === "shorter") expect(told.all.cycleMs.mean).toBeLessThan(today);
    if (want === "longer") expect(told.all.cycleMs.mean).toBeGreaterThan(today);
  });

  it("is data: it survives JSON, and an empty list is today", () => {
    const all = Object.values(table).map(({ change }) => change);
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(changed()).toBe(office);
  });

  it("keeps the other ways of a split in proportion", () => {
    const { branches } = changed(table.branch.change).processes[0].splits[0];
    expect(branches.map(({ probability }) => probability)).toEqual([0.05, 0.95]);
  });

  it("cuts a stretch out of hours, and gives people of one calendar one new calendar", () => {
    const lunch = { weekdays: [1], fromMinute: 720, toMinute: 780 };
    const model = changed({ kind: "block", who: clerks, purpose: "lunch", stretch: lunch });
    expect(model.calendars).toHaveLength(2);
    const monday = model.calendars[1].calendar.weeks[0].open.filter((o) => o.weekday === 1);
    expect(monday.every(({ fromMinute, toMinute }) => toMinute <= 720 || fromMinute >= 780)).toBe(
      true,
    );
    const before = office.calendars[0].calendar.weeks[0].open.filter((o) => o.weekday === 1);
    const open = (list: typeof monday) =>
      list.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0);
    const already = before.reduce(
      (sum, o) => sum + Math.max(0, Math.min(o.toMinute, 780) - Math.max(o.fromMinute, 720)),
      0,
    );
    expect(open(monday)).toBe(open(before) - already);
    expect(model.people[2].calendarId).toBe("office");
  });

  it("lets a copy of a person do what the first does, and takes the last away again", () => {
    const more = changed({ kind: "headcount", role: "clerk", more: 1 });
    expect(taskOf(more, "register")?.performers).toHaveLength(2);
    const fewer = changed(
      { kind: "headcount", role: "clerk", more: 1 },
      { kind: "headcount", role: "clerk", more: -1 },
    );
    expect(fewer.people).toEqual(office.people);
    expect(fewer.processes[0].tasks).toEqual(office.processes[0].tasks);
  });

  it("merges the work of those who may do both, with the four eyes of either", () => {
    const model = changed({ kind: "merge", ...pair, savedMs: HOUR / 4 });
    expect(taskOf(model, "register")?.performers).toEqual([
      { personId: "ann", duration: { kind: "fixed", value: 1.25 * HOUR } },
    ]);
    expect(taskOf(model, "decide")?.notBy).toEqual(["register"]);
    expect(taskOf(model, "check")).toBeUndefined();
  });

  it("turns two tasks round and back", () => {
    const swap = { kind: "swap", processId: "p", firstId: "decide", secondId: "send" } as const;
    const back = { ...swap, firstId: "send", secondId: "decide" };
    const joined = (model: SimulationModel) =>
      model.processes[0].flow.flows.map(({ from, to }) => `${from} ${to}`).toSorted();
    expect(joined(changed(swap))).toContain("send decide");
    expect(joined(changed(swap, back))).toEqual(joined(office));
  });

  it("sorts simple cases out: about their share takes the quick way", () => {
    const told = run(changed(table.triage.change)).tasks;
    const per = (id: string) => told.find((one) => one.id === id)?.countPerCase.mean ?? 0;
    const share = per("quick_check") / (per("quick_check") + per("check"));
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
    expect(told.find(({ id }) => id === "quick_check")?.workMs.mean).toBeCloseTo(HOUR / 4, 3);
  });

  it("comes after those before it in the list", () => {
    const model = changed(
      { kind: "duration", task: at("check"), factor: 0.5 },
      { kind: "duration", task: at("check"), factor: 0.5 },
    );
    expect(taskOf(model, "check")?.performers[0].duration).toEqual(hours(0.25));
  });
});

const faults: readonly [string, ScenarioChange, ScenarioFaultCode][] = [
  ["an unknown task", { kind: "skip", task: at("moon") }, "task.unknown"],
  ["an unknown process", { kind: "demand", processId: "x", factor: 2 }, "process.unknown"],
  ["unknown people", { kind: "headcount", role: "king", more: 1 }, "people.unknown"],
  ["an unknown way", { kind: "branch", processId: "p", flowId: "x", factor: 1 }, "way.unknown"],
  [
    "the only way",
    { kind: "branch", processId: "p", flowId: "decide-send", factor: 0.5 },
    "way.not-by-chance",
  ],
  ["nobody left", { kind: "forbid", task: at("decide"), who: cat }, "task.nobody"],
  ["the last of a role", { kind: "headcount", role: "head", more: -1 }, "task.nobody"],
  [
    "no hours left",
    {
      kind: "block",
      who: everybody,
      purpose: "desk",
      stretch: { weekdays: [1, 2, 3, 4, 5, 6, 7], fromMinute: 0, toMinute: 1440 },
    },
    "hours.none",
  ],
  [
    "tasks apart",
    { kind: "merge", processId: "p", firstId: "check", secondId: "decide", savedMs: 0 },
    "tasks.apart",
  ],
  ["a negative time", { kind: "duration", task: at("check"), factor: -1 }, "number.bad"],
  [
    "a wait that is not there",
    { kind: "wait", task: at("register"), of: "outside", factor: 0.5 },
    "nothing.there",
  ],
];

describe("a change that cannot be made", () => {
  it.each(faults)("names %s and its place", (_, change, code) => {
    const fine: ScenarioChange = { kind: "demand", processId: null, factor: 1.1 };
    expect(applyChanges(office, [fine, change])).toEqual({
      ok: false,
      error: { code, change: 1 },
    });
  });

  it("needs somebody who may do both, and no event on the task", () => {
    const [process] = office.processes;
    const apart = applyChanges(
      {
        ...office,
        processes: [
          {
            ...process,
            tasks: process.tasks.map((t) => (t.nodeId === "send" ? rule("send", ["bob"], 1) : t)),
          },
        ],
      },
      [{ kind: "merge", processId: "p", firstId: "decide", secondId: "send", savedMs: 0 }],
    );
    expect(apart).toMatchObject({ ok: false, error: { code: "tasks.nobody-both" } });
    const timer = { ...element("late", "boundary"), attachedToId: "check" };
    const watched = applyChanges(
      {
        ...office,
        processes: [
          { ...process, flow: { ...process.flow, nodes: [...process.flow.nodes, timer] } },
        ],
      },
      [{ kind: "skip", task: at("check") }],
    );
    expect(watched).toMatchObject({ ok: false, error: { code: "task.marked" } });
  });
});

describe("two ways of working", () => {
  const figures = (waits: readonly number[]) =>
    waits.map((wait, replication) => {
      const figure = { mean: wait, p50: wait, p90: wait };
      const all = {
        cases: 1,
        cycleMs: figure,
        waitingMs: figure,
        workMs: figure,
        pausedMs: 0,
        eventMs: 0,
        cost: 0,
        onTimeShare: Number.NaN,
        gapMs: 0,
      };
      return {
        replication,
        all,
        processes: [all],
        tasks: [],
        people: [],
        activityInstances: 0,
        unfinished: 0,
        cut: 0,
        endAtMs: 0,
        meanInSystem: 0,
      };
    });

  it("are paired replication by replication: a small change shows through large chance", () => {
    const [compared] = compareRuns(figures([10, 50, 90]), figures([9, 49.5, 88.5, 1]));
    expect(compared.change.mean).toBeCloseTo(-1, 12);
    // t(0.975, 2) = 4.3027, sd 0.5, n 3
    expect(compared.change.ci95[0]).toBeCloseTo(-1 - (4.302653 * 0.5) / Math.sqrt(3), 4);
    expect(compared.isWithinChance).toBe(true);
    expect(compareRuns(figures([10, 50, 90]), figures([8, 48.1, 88]))[0].isWithinChance).toBe(
      false,
    );
  });

  it("are no different where nothing is changed, and of unknown difference after one run", () => {
    expect(compareRuns(figures([1, 2]), figures([1, 2]))[0]).toMatchObject({
      change: { mean: 0, ci95: [0, 0] },
      isWithinChance: true,
    });
    expect(compareRuns(figures([1]), figures([2]))[0].isWithinChance).toBe(true);
    expect(compareRuns(figures([1, 2]), figures([1, 2]))[5].change.mean).toBeNaN();
  });
});

describe("a model without names", () => {
  it("tells people apart by role and number, and works the same", () => {
    const model = withoutNames(office);
    expect(model.people.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "p1 clerk 1",
      "p2 clerk 2",
      "p3 head",
    ]);
    expect(JSON.stringify(model)).not.toMatch(/"(ann|bob)"/);
    expect(simulationFaults(model)).toEqual([]);
    expect(lead(model)).toBe(today);
  });
});

it("four eyes bind both tasks, whichever comes first, and need somebody else", () => {
  const both = changed({ kind: "four-eyes", processId: "p", firstId: "check", secondId: "decide" });
  expect(taskOf(both, "check")?.notBy).toEqual(["decide"]);
  expect(taskOf(both, "decide")?.notBy).toEqual(["check"]);
  const alone = applyChanges(office, [
    { kind: "four-eyes", processId: "p", firstId: "decide", secondId: "send" },
  ]);
  expect(alone).toEqual({ ok: false, error: { code: "task.nobody", change: 0 } });
});

it("days from elsewhere leave out the place only, and add up", () => {
  const away = (weekdays: readonly number[]): ScenarioChange => ({
    ...{ kind: "remote-days", who: ann, weekdays, processId: "p", nodeIds: ["register"] },
  });
  const twice = changed(away([1]), away([2]));
  const performer = taskOf(twice, "register")?.performers[0];
  const place = twice.calendars.find(({ id }) => id === performer?.onSite);
  const days = new Set(place?.calendar.weeks[0]?.open.map(({ weekday }) => weekday));
  expect([...days].sort()).toEqual([3, 4, 5]);
  expect(taskOf(twice, "check")?.performers.some(({ onSite }) => onSite !== undefined)).toBe(false);
  // Never at the place: left as it was.
  const never = changed(away([1, 2, 3, 4, 5]));
  expect(taskOf(never, "register")?.performers[0]?.onSite).toBeUndefined();
  const fault = (change: ScenarioChange) => {
    const result = applyChanges(office, [change]);
    return result.ok ? null : result.error.code;
  };
  expect(fault(away([]))).toBe("nothing.there");
  expect(fault(away([8]))).toBe("number.bad");
});
