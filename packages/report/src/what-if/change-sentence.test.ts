import { officeCalendar, type ScenarioChange, type SimulationModel } from "@talka/engine";
import { describe, expect, it } from "vitest";
import { locales } from "../words/translate.ts";
import { changeSentence, wayName } from "./change-sentence.ts";

const element = (id: string, kind: "task" | "exclusive" | "end", name: string) => ({
  id,
  kind,
  name,
  parentId: null,
  defaultFlowId: null,
  attachedToId: null,
  isInterrupting: false,
  repeats: "none" as const,
  trigger: null,
});

const model: SimulationModel = {
  processes: [
    {
      id: "p",
      name: "Permits",
      flow: {
        id: "p",
        name: "",
        nodes: [
          element("a", "task", "Check"),
          element("x", "exclusive", ""),
          element("b", "task", "Sign"),
          element("e", "end", ""),
        ],
        flows: [
          { id: "on", name: "", from: "a", to: "x" },
          { id: "sign", name: "", from: "x", to: "b" },
          { id: "end", name: "", from: "x", to: "e" },
        ],
      },
      arrivals: {
        gap: { kind: "fixed", value: 1 },
        calendarId: null,
        weekHourRates: null,
        monthRates: null,
        growth: 1,
      },
      tasks: [],
      splits: [],
      delays: [],
      attributes: [],
      priorities: [],
      discipline: "first-come",
      deadline: null,
    },
  ],
  people: [
    {
      id: "p1",
      name: "Clerk 2",
      role: "Clerk",
      calendarId: "c",
      costPerHour: 0,
      tasksAtOnce: 1,
      switchMs: 0,
      availability: 1,
      absences: [],
    },
  ],
  calendars: [{ id: "c", name: "c", calendar: officeCalendar("LV", "UTC", []) }],
  attributes: [],
};
const task = { processId: "p", nodeId: "a" };
const two = { processId: "p", firstId: "a", secondId: "b" };
const who = { kind: "person", personId: "p1" } as const;
const stretch = { weekdays: [1, 2, 3, 4, 5], fromMinute: 540, toMinute: 660 };

const table: {
  readonly [Kind in ScenarioChange["kind"]]: [ScenarioChange & { kind: Kind }, string];
} = {
  allow: [
    { kind: "allow", task, who, durationFactor: 1.2 },
    "Clerk 2: may also do “Check”, in 120% of the usual time",
  ],
  forbid: [
    { kind: "forbid", task, who: { kind: "role", role: "Clerk" } },
    "Clerk: no longer does “Check”",
  ],
  duration: [{ kind: "duration", task, factor: 0.8 }, "Work at “Check” takes 80% of today’s time"],
  branch: [
    { kind: "branch", processId: "p", flowId: "sign", factor: 0.5 },
    "Cases go to “Sign” 50% as often as today",
  ],
  hours: [
    { kind: "hours", who: { kind: "everybody" }, shift: stretch },
    "Everybody: works Monday to Friday, 09:00–11:00",
  ],
  block: [
    { kind: "block", who, purpose: "focus", stretch },
    "Clerk 2: focus time for other work Monday to Friday, 09:00–11:00",
  ],
  "desk-hours": [
    { kind: "desk-hours", processId: "p", open: stretch },
    "New cases come Monday to Friday, 09:00–11:00 only",
  ],
  headcount: [
    { kind: "headcount", role: "Clerk", more: 1 },
    "Clerk: +1 people, for comparison only",
  ],
  batch: [{ kind: "batch", task, batch: null }, "“Check” is done as it comes, not in batches"],
  discipline: [
    { kind: "discipline", processId: "p", discipline: "due-date" },
    "Who is served first: the case due first",
  ],
  first: [
    {
      kind: "first",
      processId: "p",
      condition: [[{ attribute: "channel", is: "=", value: "paper" }]],
    },
    "Cases with channel: paper are served before all others",
  ],
  skip: [{ kind: "skip", task }, "“Check” is left out"],
  merge: [
    { kind: "merge", ...two, savedMs: 0 },
    "“Check” and “Sign” are done in one go by one person",
  ],
  swap: [{ kind: "swap", ...two }, "“Sign” comes before “Check”"],
  parallel: [{ kind: "parallel", ...two }, "“Check” and “Sign” are done at the same time"],
  triage: [
    { kind: "triage", processId: "p", nodeIds: ["a"], share: 0.3, durationFactor: 0.5 },
    "30% of cases are sorted out as simple: served first, with 50% of the usual work at “Check”",
  ],
  "one-person": [
    { kind: "one-person", processId: "p", nodeIds: ["a", "b"] },
    "One person handles a case through “Check” and “Sign”",
  ],
  "four-eyes": [
    { kind: "four-eyes", ...two },
    "Four eyes: whoever did “Check” of a case does not do “Sign”",
  ],
  "remote-days": [
    { kind: "remote-days", who, weekdays: [2, 4], processId: "p", nodeIds: ["a"] },
    "Clerk 2: from elsewhere on Tuesdays and on Thursdays; then “Check” is not begun",
  ],
  demand: [{ kind: "demand", processId: null, factor: 1.2 }, "120% of today’s number of cases"],
  absence: [
    { kind: "absence", who, fromMs: Date.UTC(2026, 0, 5), toMs: Date.UTC(2026, 0, 19) },
    "Clerk 2: away from 05/01/2026 to 19/01/2026",
  ],
  sickness: [
    { kind: "sickness", who, share: 0.1 },
    "Clerk 2: 10% of the hours away (leave, sickness)",
  ],
  "tasks-at-once": [
    { kind: "tasks-at-once", who, tasksAtOnce: 1 },
    "Clerk 2: 1 piece of work in hand at once",
  ],
  deadline: [
    {
      kind: "deadline",
      processId: "p",
      deadline: { days: 30, clock: "working", calendarId: "c" },
    },
    "Deadline: 30 days of work",
  ],
  wait: [
    { kind: "wait", task, of: "outside", factor: 0.5 },
    "Waiting for others before “Check”: 50% of today’s",
  ],
};

describe("a change tells itself", () => {
  it.each(Object.values(table))("$kind", (change, sentence) => {
    expect(changeSentence(change, model, "en").replaceAll(/\s/g, " ")).toBe(sentence);
  });

  it("in every language, whole", () => {
    for (const locale of locales) {
      for (const [change] of Object.values(table)) {
        const said = changeSentence(change, model, locale);
        expect(said, `${locale} ${change.kind}`).not.toMatch(/[{}]|undefined/);
        expect(said.length).toBeGreaterThan(8);
      }
    }
    const batch = {
      kind: "sequential" as const,
      aloneShare: 0,
      sizes: [],
      factors: [],
      firing: [[{ of: "weekday" as const, is: "=" as const, value: 2 }]],
    };
    const onDays = changeSentence({ kind: "batch", task, batch }, model, "lt");
    expect(onDays).toContain("antradien");
  });

  it("names a way by the tasks it leads to, and an end by its sign", () => {
    expect(wayName(model, "p", "on")).toBe("Sign");
    expect(wayName(model, "p", "end")).toBe("■");
    expect(wayName(model, "p", "nowhere")).toBe("nowhere");
  });
});
