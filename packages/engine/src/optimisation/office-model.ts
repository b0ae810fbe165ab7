import type { WorkCalendar } from "../calendar/work-calendar.ts";
import type { BpmnElement, BpmnModel } from "../model/bpmn-model.ts";
import type { Distribution } from "../simulation/distribution.ts";
import type { SimulatedPerson, SimulationModel, TaskRule } from "../simulation/simulation-model.ts";

/** A line of tasks with one start and one end. */
export interface LineProcess {
  readonly id: string;
  /** In order; each with who may do it and the mean minutes it takes. */
  readonly tasks: readonly {
    readonly id: string;
    readonly minutes: number;
    readonly by: readonly string[];
    readonly notBy?: readonly string[];
  }[];
  /** Mean minutes of open time between two cases. */
  readonly gapMinutes: number;
}

/** What an office made for trying out is like. */
export interface LineOffice {
  readonly processes: readonly LineProcess[];
  readonly people: readonly string[];
  readonly calendar?: WorkCalendar;
}

const MINUTE = 60_000;

/** Open Monday to Friday, 08:00–17:00 with an hour of lunch. */
export const officeHours: WorkCalendar = {
  zone: "UTC",
  weeks: [
    {
      validFrom: null,
      validTo: null,
      open: [1, 2, 3, 4, 5].flatMap((weekday) => [
        { weekday, fromMinute: 8 * 60, toMinute: 12 * 60 },
        { weekday, fromMinute: 13 * 60, toMinute: 17 * 60 },
      ]),
    },
  ],
  exceptions: [],
  holidayCountry: null,
};

/**
 * A model of processes that are lines of tasks: made up, for benches, demonstrations and tests of a
 * search. Times are gamma distributed with half the mean as deviation; arrivals come by chance
 * within office hours.
 */
export function lineOfficeModel(office: LineOffice): SimulationModel {
  const calendar = office.calendar ?? officeHours;
  const rates = weekRates(calendar);
  const openHours = rates.filter((rate) => rate > 0).length;
  return {
    processes: office.processes.map((process) => ({
      id: process.id,
      name: process.id,
      flow: lineFlow(
        process.id,
        process.tasks.map(({ id }) => id),
      ),
      arrivals: {
        gap: exponential((process.gapMinutes * 168) / openHours),
        calendarId: "office",
        weekHourRates: rates,
        monthRates: null,
        growth: 1,
      },
      tasks: process.tasks.map(
        ({ id, minutes, by, notBy }): TaskRule => ({
          nodeId: id,
          performers: by.map((personId) => ({ personId, duration: gamma(minutes) })),
          unattended: null,
          extraneous: null,
          external: null,
          batch: null,
          notBy: notBy ?? [],
          sameAs: [],
          atShiftEnd: "same-person",
          attributes: [],
        }),
      ),
      splits: [],
      delays: [],
      attributes: [],
      priorities: [],
      discipline: "first-come",
      deadline: null,
    })),
    people: office.people.map(
      (id): SimulatedPerson => ({
        id,
        name: id,
        role: "clerk",
        calendarId: "office",
        costPerHour: 12,
        tasksAtOnce: 1,
        switchMs: 0,
        availability: 1,
        absences: [],
      }),
    ),
    calendars: [{ id: "office", name: "office", calendar }],
    attributes: [],
  };
}

function exponential(mean: number): Distribution {
  return { kind: "exponential", mean: mean * MINUTE, sd: 0, min: 0, max: null };
}

function gamma(mean: number): Distribution {
  return { kind: "gamma", mean: mean * MINUTE, sd: (mean * MINUTE) / 2, min: 0, max: null };
}

/** Rates of the hours of a week that the office is open in, mean 1. */
function weekRates(calendar: WorkCalendar): number[] {
  const open = Array.from({ length: 168 }, () => 0);
  for (const { weekday, fromMinute, toMinute } of calendar.weeks[0]?.open ?? []) {
    for (let h = Math.floor(fromMinute / 60); h < Math.ceil(toMinute / 60); h++) {
      open[(weekday - 1) * 24 + h] = 1;
    }
  }
  const sum = open.reduce((total, rate) => total + rate, 0);
  return open.map((rate) => (rate * 168) / sum);
}

function lineFlow(id: string, tasks: readonly string[]): BpmnModel {
  const element = (node: string, kind: BpmnElement["kind"]): BpmnElement => ({
    id: node,
    kind,
    name: node,
    parentId: null,
    defaultFlowId: null,
    attachedToId: null,
    isInterrupting: true,
    repeats: "none",
    trigger: null,
  });
  const nodes = [
    element(`${id}:start`, "start"),
    ...tasks.map((task) => element(task, "task")),
    element(`${id}:end`, "end"),
  ];
  return {
    id,
    name: id,
    nodes,
    flows: nodes.slice(1).map((to, k) => ({
      id: `${nodes[k].id}>${to.id}`,
      name: "",
      from: nodes[k].id,
      to: to.id,
    })),
  };
}
