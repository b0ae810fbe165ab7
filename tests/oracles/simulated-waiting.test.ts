import {
  type BpmnElement,
  compileCalendar,
  compileSimulation,
  explainWaiting,
  inSequence,
  runReplication,
  type SimulationModel,
  simulatedLog,
  waitingCauses,
  wholeLog,
} from "@talka/engine";
import { describe, expect, test } from "vitest";

// The causes a run tells of itself, against those the waiting analysis finds in the log of that run.

const HOUR = 3_600_000;
const start = Date.UTC(2026, 0, 5);
const node = (id: string, kind: BpmnElement["kind"]): BpmnElement => ({
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
const exponential = (mean: number) =>
  ({ kind: "exponential", mean, sd: mean, min: 0, max: null }) as const;

function office(byPriority: boolean): SimulationModel {
  const task = (nodeId: string, personId: string, hours: number) => ({
    nodeId,
    performers: [{ personId, duration: exponential(hours * HOUR) }],
    unattended: null,
    extraneous: null,
    external: null,
    batch: null,
    notBy: [],
    sameAs: [],
    atShiftEnd: "same-person" as const,
    attributes: [],
  });
  const person = (id: string) => ({
    id,
    name: id,
    role: "team",
    calendarId: "day",
    costPerHour: 0,
    tasksAtOnce: 1,
    switchMs: 0,
    availability: 1,
    absences: [],
  });
  const open = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinute: 540, toMinute: 1020 }));
  const week = [{ validFrom: null, validTo: null, open }];
  const calendar = { zone: "UTC", weeks: week, exceptions: [], holidayCountry: null };
  return {
    processes: [
      {
        id: "process",
        name: "process",
        flow: {
          id: "flow",
          name: "",
          nodes: [node("S", "start"), node("A", "task"), node("B", "task"), node("C", "task")],
          flows: ["S>A", "A>B", "B>C"].map((id) => ({ id, name: "", from: id[0]!, to: id[2]! })),
        },
        arrivals: {
          gap: exponential(6 * HOUR),
          calendarId: null,
          weekHourRates: null,
          monthRates: null,
          growth: 1,
        },
        tasks: [task("A", "p", 0.4), task("B", "q", 1), task("C", "p", 0.5)],
        splits: [],
        delays: [],
        attributes: [
          {
            kind: "words",
            name: "kind",
            values: [
              { value: "urgent", share: 0.3 },
              { value: "other", share: 0.7 },
            ],
          },
        ],
        priorities: byPriority ? [[[{ attribute: "kind", is: "=", value: "urgent" }]]] : [],
        discipline: "first-come",
        deadline: null,
      },
    ],
    people: [person("p"), person("q")],
    calendars: [{ id: "day", name: "", calendar }],
    attributes: [],
  };
}

describe.each([false, true])("a run of an office, urgent first: %s", (byPriority) => {
  test("is explained alike by itself and by the analysis of its log, to the millisecond", () => {
    const model = office(byPriority);
    const compiled = compileSimulation(model, { fromMs: start });
    const run = runReplication(compiled, { cases: 300, seed: 4 }, 0);
    const log = simulatedLog(run);
    const arrival = log.caseAttributes[0];
    if (arrival?.kind !== "instant") throw new Error("no arrival");
    const clock = compileCalendar(model.calendars[0]!.calendar, start, run.endAtMs);
    const told = explainWaiting(wholeLog(log), {
      view: "person",
      clockOf: () => clock,
      arrivedAtMs: arrival.values,
      concurrency: inSequence,
      // Runs of work that nobody gathered on purpose are no batches here.
      accumulation: { gapMs: 0, minSize: Number.POSITIVE_INFINITY },
    });
    const sums = waitingCauses.map((cause) => told.causes[cause].reduce((a, b) => a + b, 0));
    const own = waitingCauses.map((_, k) =>
      [0, 1, 2].reduce((sum, task) => sum + (run.causes[task * waitingCauses.length + k] ?? 0), 0),
    );
    expect(Object.fromEntries(waitingCauses.map((cause, k) => [cause, own[k]]))).toEqual(
      Object.fromEntries(waitingCauses.map((cause, k) => [cause, sums[k]])),
    );
    expect(own.filter((ms) => ms > 0).length).toBe(byPriority ? 3 : 2);
  });
});
