import { type CalendarFault, calendarFaults } from "../calendar/calendar-faults.ts";
import { bpmnNeighbours } from "../model/bpmn-model.ts";
import type { Distribution } from "./distribution.ts";
import { ExpressionFault, readExpression } from "./expression.ts";
import { meanOf } from "./samplers.ts";
import type { AttributeRule, SimulatedProcess, SimulationModel } from "./simulation-model.ts";

/** What keeps a model from being run, with the id at fault and the one that uses it. */
export interface SimulationFault {
  readonly code:
    | "simulation.no-process"
    /** Two people, calendars or processes of one id. */
    | "simulation.same-id"
    | "simulation.unknown-calendar"
    | "simulation.unknown-person"
    | "simulation.unknown-node"
    | "simulation.unknown-flow"
    | "simulation.calendar"
    /** A number outside what is possible: a share above 1, a negative time, no weight at all. */
    | "simulation.number"
    | "simulation.formula"
    /** A process without a way from a start. */
    | "simulation.no-start";
  /** What is named or wrong. */
  readonly id: string;
  /** Who names it. */
  readonly by: string;
  readonly calendar?: CalendarFault;
}

/** Everything that keeps a model from being run; empty where `compileSimulation` takes it. */
export function simulationFaults(model: SimulationModel): readonly SimulationFault[] {
  const faults: SimulationFault[] = [];
  const add = (code: SimulationFault["code"], id: string, by = "") => faults.push({ code, id, by });
  if (model.processes.length === 0) add("simulation.no-process", "");
  for (const list of [model.people, model.calendars, model.processes]) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) add("simulation.same-id", id);
      seen.add(id);
    }
  }
  for (const { id, calendar } of model.calendars) {
    for (const fault of calendarFaults(calendar)) {
      if (fault.code === "calendar.no-hours") continue;
      faults.push({ code: "simulation.calendar", id, by: "", calendar: fault });
    }
  }
  const calendars = new Set(model.calendars.map(({ id }) => id));
  for (const person of model.people) {
    if (!calendars.has(person.calendarId)) {
      add("simulation.unknown-calendar", person.calendarId, person.id);
    }
    const isFine =
      person.availability > 0 &&
      person.availability <= 1 &&
      person.tasksAtOnce >= 1 &&
      person.switchMs >= 0;
    if (!isFine) add("simulation.number", person.id);
  }
  for (const process of model.processes) checkProcess(model, process, calendars, add);
  for (const rule of model.attributes) checkAttribute(rule, "", add);
  return faults;
}

type Add = (code: SimulationFault["code"], id: string, by?: string) => void;

function checkProcess(
  model: SimulationModel,
  process: SimulatedProcess,
  calendars: ReadonlySet<string>,
  add: Add,
): void {
  const { flow, arrivals, deadline } = process;
  const nodes = new Set(flow.nodes.map(({ id }) => id));
  const flows = new Set(flow.flows.map(({ id }) => id));
  const people = new Set(model.people.map(({ id }) => id));
  const node = (id: string, by: string) => {
    if (!nodes.has(id)) add("simulation.unknown-node", id, by);
  };
  const time = (distribution: Distribution | null, by: string) => {
    if (distribution !== null && !isTime(distribution)) add("simulation.number", by, process.id);
  };
  for (const named of [arrivals.calendarId, deadline?.calendarId ?? null]) {
    if (named !== null && !calendars.has(named)) {
      add("simulation.unknown-calendar", named, process.id);
    }
  }
  time(arrivals.gap, process.id);
  if (!(arrivals.growth > 0)) add("simulation.number", process.id);
  for (const { id, from, to } of flow.flows) {
    node(from, id);
    node(to, id);
  }
  const { entering } = bpmnNeighbours(flow);
  const isStart = ({ id, parentId, kind }: (typeof flow.nodes)[number]) =>
    parentId === null &&
    kind !== "boundary" &&
    (kind === "start" || entering.get(id)?.length === 0);
  if (!flow.nodes.some(isStart)) add("simulation.no-start", process.id);
  for (const rule of process.tasks) {
    node(rule.nodeId, process.id);
    for (const { personId, duration, onSite } of rule.performers) {
      if (onSite !== undefined && !calendars.has(onSite)) {
        add("simulation.unknown-calendar", onSite, rule.nodeId);
      }
      if (!people.has(personId)) add("simulation.unknown-person", personId, rule.nodeId);
      time(duration, rule.nodeId);
    }
    time(rule.unattended, rule.nodeId);
    time(rule.extraneous, rule.nodeId);
    time(rule.external, rule.nodeId);
    for (const other of [...rule.notBy, ...rule.sameAs]) node(other, rule.nodeId);
    for (const attribute of rule.attributes) checkAttribute(attribute, rule.nodeId, add);
  }
  for (const { nodeId, branches, times } of process.splits) {
    node(nodeId, process.id);
    time(times, nodeId);
    for (const { flowId, probability } of branches) {
      if (!flows.has(flowId)) add("simulation.unknown-flow", flowId, nodeId);
      if (!(probability >= 0)) add("simulation.number", flowId, nodeId);
    }
    const total = branches.reduce((sum, { probability }) => sum + probability, 0);
    if (branches.length > 0 && !(total > 0)) add("simulation.number", nodeId, process.id);
  }
  for (const { nodeId, delay, share } of process.delays) {
    node(nodeId, process.id);
    time(delay, nodeId);
    if (!(share >= 0 && share <= 1)) add("simulation.number", nodeId, process.id);
  }
  for (const attribute of process.attributes) checkAttribute(attribute, process.id, add);
}

function checkAttribute(rule: AttributeRule, by: string, add: Add): void {
  if (rule.kind !== "formula") return;
  try {
    readExpression(rule.formula);
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    add("simulation.formula", rule.name, by);
  }
}

/** Whether draws can be times: nothing negative alone, no NaN. */
function isTime(d: Distribution): boolean {
  const mean = meanOf(d);
  if (!(mean >= 0) || mean === Number.POSITIVE_INFINITY) return false;
  switch (d.kind) {
    case "fixed":
      return true;
    case "uniform":
      return d.min >= 0 && d.max >= d.min;
    case "triangular":
      return d.min >= 0 && d.mode >= d.min && d.max >= d.mode;
    case "steps":
      return d.values.length > 0 && d.values.length === d.shares.length;
    case "quantiles":
      return d.values.length > 0;
    default:
      return d.sd >= 0 && (d.max === null || d.max >= d.min);
  }
}
