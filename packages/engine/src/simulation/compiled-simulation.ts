import { calendarFaults } from "../calendar/calendar-faults.ts";
import { AttributeTable } from "./attribute-table.ts";
import { compileFlow, type FlowTables } from "./compile-flow.ts";
import { compileNodes, type NodeTables } from "./compile-nodes.ts";
import { compileTasks, type TaskTables } from "./compile-tasks.ts";
import { KeyedDraws } from "./keyed-draws.ts";
import type { SiteTables } from "./on-site.ts";
import type { RunBuffers } from "./run-buffers.ts";
import { Samplers } from "./samplers.ts";
import { CalendarShifts, PersonShifts, type ShiftTable } from "./shift-table.ts";
import type { SimulationModel } from "./simulation-model.ts";

/** When a run begins and about how long it lasts; calendars are laid out that far at first. */
export interface SimulationSpan {
  readonly fromMs: number;
  /** A guess; longer runs lay out more. */
  readonly days?: number;
  /** Shared with other models that are never in use at the same time. */
  readonly buffers?: RunBuffers;
}

/** A model made ready to run many times. Holds buffers: one run at a time. */
export interface CompiledSimulation {
  readonly model: SimulationModel;
  readonly startAtMs: number;
  readonly flow: FlowTables;
  readonly tasks: TaskTables;
  readonly nodes: NodeTables;
  readonly shifts: readonly ShiftTable[];
  /** Where people begin some tasks at the place only; `null` where all may be done from anywhere. */
  readonly sites: SiteTables | null;
  readonly arrivalShifts: readonly (CalendarShifts | null)[];
  readonly samplers: Samplers;
  readonly draws: KeyedDraws;
  readonly attributes: AttributeTable;
  readonly globalRules: number;
  readonly processes: readonly ProcessTables[];
  /** Priority levels, the last for cases that match none; at least 1. */
  readonly levels: number;
  readonly personTasks: readonly Int32Array[];
  readonly tasksAtOnce: Int32Array;
  readonly switchMs: Float64Array;
  readonly costPerMs: Float64Array;
  readonly buffers: RunBuffers | null;
}

/** Of each process. */
export interface ProcessTables {
  readonly gap: number;
  readonly arrivalSource: number;
  readonly startSource: number;
  readonly caseRules: number;
  readonly priorities: readonly number[];
}

/**
 * Makes a model ready to run from an instant on.
 *
 * @throws {RangeError} The model names something it does not hold; `simulationFaults` tells all of it.
 */
export function compileSimulation(
  model: SimulationModel,
  span: SimulationSpan,
): CompiledSimulation {
  const days = span.days ?? 400;
  const calendars = new Map(
    model.calendars.map(({ id, calendar }) => {
      const fault = calendarFaults(calendar).find(({ code }) => code !== "calendar.no-hours");
      if (fault !== undefined) throw new RangeError(`calendar "${id}": ${fault.code}`);
      return [id, new CalendarShifts(calendar, span.fromMs, days)];
    }),
  );
  const calendarOf = (id: string, who: string): CalendarShifts => {
    const found = calendars.get(id);
    if (found === undefined) throw new RangeError(`${who} names the calendar "${id}", not given`);
    return found;
  };
  const samplers = new Samplers();
  const flow = compileFlow(model.processes);
  const draws = new KeyedDraws();
  const attributes = new AttributeTable(samplers, draws);
  const globalRules = attributes.addRules(model.attributes, (name) => draws.sourceOf("all", name));
  const processes = model.processes.map((process) => ({
    gap: samplers.add(process.arrivals.gap),
    arrivalSource: draws.sourceOf(process.id, "arrivals"),
    startSource: draws.sourceOf(process.id, "start"),
    caseRules: attributes.addRules(process.attributes, (name) =>
      draws.sourceOf(process.id, "case", name),
    ),
    priorities: process.priorities.map((condition) => attributes.addCondition(condition)),
  }));
  const shared = { model, flow, samplers, attributes, draws };
  const tasks = compileTasks(shared);
  const nodes = compileNodes(shared);
  samplers.seal();
  const shifts = model.people.map(({ id, calendarId, absences, availability }): ShiftTable => {
    const base = calendarOf(calendarId, `person "${id}"`);
    if (absences.length === 0 && availability >= 1) return base;
    return new PersonShifts(base, absences, availability, draws, draws.sourceOf("other", id));
  });
  return {
    model,
    startAtMs: span.fromMs,
    flow,
    tasks,
    nodes,
    shifts,
    sites: tasks.onSite.every((id) => id === "")
      ? null
      : {
          tables: tasks.onSite.map((id, k) =>
            id === ""
              ? null
              : calendarOf(id, `task "${tasks.ids[Math.floor(k / model.people.length)]}"`),
          ),
        },
    arrivalShifts: model.processes.map(({ id, arrivals }) =>
      arrivals.calendarId === null ? null : calendarOf(arrivals.calendarId, `process "${id}"`),
    ),
    samplers,
    draws,
    attributes,
    globalRules,
    processes,
    levels: 1 + Math.max(0, ...model.processes.map(({ priorities }) => priorities.length)),
    personTasks: model.people.map((_, p) =>
      Int32Array.from([...tasks.performers.keys()].filter((t) => tasks.performers[t].includes(p))),
    ),
    tasksAtOnce: Int32Array.from(model.people, ({ tasksAtOnce }) => Math.max(1, tasksAtOnce)),
    switchMs: Float64Array.from(model.people, ({ switchMs }) => switchMs),
    costPerMs: Float64Array.from(model.people, ({ costPerHour }) => costPerHour / 3_600_000),
    buffers: span.buffers ?? null,
  };
}
