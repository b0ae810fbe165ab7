import type { WorkCalendar } from "../calendar/work-calendar.ts";
import type { BpmnElement, BpmnKind, BpmnModel } from "../model/bpmn-model.ts";
import type { Distribution } from "./distribution.ts";
import type {
  NamedCalendar,
  SimulatedPerson,
  SimulatedProcess,
  SimulationModel,
  TaskRule,
} from "./simulation-model.ts";

/** A Monday, 00:00 UTC. */
export const MONDAY = Date.UTC(2026, 0, 5);
/** Units of time. */
export const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/** A constant. */
export const fixed = (value: number): Distribution => ({ kind: "fixed", value });
/** An exponential of a mean. */
export const exponential = (mean: number): Distribution => ({
  kind: "exponential",
  mean,
  sd: mean,
  min: 0,
  max: null,
});

/**
 * A flow from a line of text: "S>A A>X X>B X>E B>X". Kinds by the first letter of an id: S start,
 * E end, K terminate, X exclusive, P parallel, O inclusive, V event-based, C catch, U sub-process,
 * Z boundary, else a task. `more` adds to nodes by id.
 */
export function flowOf(
  text: string,
  more: Readonly<Record<string, Partial<BpmnElement>>> = {},
): BpmnModel {
  const kinds: Readonly<Record<string, BpmnKind>> = {
    S: "start",
    E: "end",
    K: "terminate",
    X: "exclusive",
    P: "parallel",
    O: "inclusive",
    V: "eventBased",
    C: "catch",
    U: "subProcess",
    Z: "boundary",
  };
  const pairs = text.split(" ").map((arrow) => arrow.split(">"));
  const ids = [...new Set([...pairs.flat(), ...Object.keys(more)])];
  return {
    id: "flow",
    name: "",
    nodes: ids.map((id) => ({
      id,
      kind: kinds[id[0]] ?? "task",
      name: id,
      parentId: null,
      defaultFlowId: null,
      attachedToId: null,
      isInterrupting: true,
      repeats: "none",
      trigger: null,
      ...more[id],
    })),
    flows: pairs.map(([from, to]) => ({ id: `${from}>${to}`, name: "", from, to })),
  };
}

/** Open all the time, or from and to an hour of each weekday given. */
export function calendarOf(
  id: string,
  fromHour = 0,
  toHour = 24,
  weekdays: readonly number[] = [1, 2, 3, 4, 5, 6, 7],
  exceptions: WorkCalendar["exceptions"] = [],
): NamedCalendar {
  const open = weekdays.map((weekday) => ({
    weekday,
    fromMinute: fromHour * 60,
    toMinute: toHour * 60,
  }));
  const weeks = [{ validFrom: null, validTo: null, open }];
  return { id, name: id, calendar: { zone: "UTC", weeks, exceptions, holidayCountry: null } };
}

/** A person with the calendar "always". */
export function personOf(id: string, more: Partial<SimulatedPerson> = {}): SimulatedPerson {
  return {
    id,
    name: id,
    role: "team",
    calendarId: "always",
    costPerHour: 0,
    tasksAtOnce: 1,
    switchMs: 0,
    availability: 1,
    absences: [],
    ...more,
  };
}

/** A task that some people do, each in the same time. */
export function taskOf(
  nodeId: string,
  duration: Distribution,
  people: readonly string[],
  more: Partial<TaskRule> = {},
): TaskRule {
  return {
    nodeId,
    performers: people.map((personId) => ({ personId, duration })),
    unattended: null,
    extraneous: null,
    external: null,
    batch: null,
    notBy: [],
    sameAs: [],
    atShiftEnd: "same-person",
    attributes: [],
    ...more,
  };
}

/** One process with cases at a gap. */
export function processOf(
  flow: BpmnModel,
  gap: Distribution,
  tasks: readonly TaskRule[],
  more: Partial<SimulatedProcess> = {},
): SimulatedProcess {
  return {
    id: "process",
    name: "process",
    flow,
    arrivals: { gap, calendarId: null, weekHourRates: null, monthRates: null, growth: 1 },
    tasks,
    splits: [],
    delays: [],
    attributes: [],
    priorities: [],
    discipline: "first-come",
    deadline: null,
    ...more,
  };
}

/** A model of one process; calendars beside "always" may be given. */
export function modelOf(
  process: SimulatedProcess | readonly SimulatedProcess[],
  people: readonly SimulatedPerson[],
  calendars: readonly NamedCalendar[] = [],
): SimulationModel {
  const processes = "id" in process ? [process] : process;
  return { processes, people, calendars: [calendarOf("always"), ...calendars], attributes: [] };
}
