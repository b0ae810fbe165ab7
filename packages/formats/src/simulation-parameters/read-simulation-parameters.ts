import {
  type BpmnModel,
  bpmnNeighbours,
  type Condition,
  type Distribution,
  failed,
  type NamedCalendar,
  ok,
  type Result,
  type SimulatedPerson,
  type SimulatedProcess,
  type SplitRule,
  type TaskRule,
} from "@talka/engine";
import {
  items,
  numberOf,
  optional,
  type ParametersError,
  ParametersFault,
  type Place,
  readLooseJson,
  required,
  textOf,
} from "./loose-json.ts";
import { generationOf } from "./parameters-generation.ts";
import type { ParametersOptions, ParametersWarning, ReadParameters } from "./parameters-result.ts";
import { type ParametersGeneration, readDistribution } from "./read-distribution.ts";
import { readPeriods } from "./read-periods.ts";
import { readAttribute, readBatch, readCondition } from "./read-rules.ts";

/**
 * Makes a model of a diagram and a file of simulation parameters, of either form.
 *
 * @see docs/reference/simulation.md for what each section means.
 */
export function readSimulationParameters(
  text: string,
  flow: BpmnModel,
  options: ParametersOptions = {},
): Result<ReadParameters, ParametersError> {
  try {
    return ok(new ParametersReading(readLooseJson(text), flow, options).read());
  } catch (fault) {
    if (fault instanceof ParametersFault) return failed(fault.error);
    throw fault;
  }
}

class ParametersReading {
  private readonly file: Place;
  private readonly flow: BpmnModel;
  private readonly zone: string;
  private readonly generation: ParametersGeneration;
  private readonly warnings: ParametersWarning[] = [];
  private readonly nodes: ReadonlySet<string>;

  constructor(file: Place, flow: BpmnModel, options: ParametersOptions) {
    this.file = file;
    this.flow = flow;
    this.zone = options.zone ?? "UTC";
    this.generation = options.generation ?? generationOf(file);
    this.nodes = new Set(flow.nodes.map(({ id }) => id));
  }

  read(): ReadParameters {
    const { file } = this;
    const { people, copies } = this.people();
    const calendars = this.calendars(people);
    if (textOf(optional(file, "model_type") ?? { value: "CRISP", path: "" }) === "FUZZY") {
      this.warn("fuzzy-hours", "model_type", "");
    }
    if (optional(file, "multitask") !== null) this.warn("multitask", "multitask", "");
    const gap = this.distribution(required(file, "arrival_time_distribution"));
    const process: SimulatedProcess = {
      id: this.flow.id === "" ? "process" : this.flow.id,
      name: this.flow.name,
      flow: this.flow,
      arrivals: { gap, calendarId: "arrivals", weekHourRates: null, monthRates: null, growth: 1 },
      tasks: this.tasks(copies),
      splits: this.splits(),
      delays: this.delays(),
      attributes: this.attributes(optional(file, "case_attributes")),
      priorities: this.priorities(),
      discipline: "first-come",
      deadline: null,
    };
    const attributes = this.attributes(optional(file, "global_attributes"));
    const model = { processes: [process], people, calendars, attributes };
    return { model, generation: this.generation, warnings: this.warnings };
  }

  /** People by number where there are several of one, and which are the copies of an id. */
  private people() {
    const byId = new Map<string, SimulatedPerson[]>();
    for (const pool of items(required(this.file, "resource_profiles"), "id")) {
      const poolId = optional(pool, "id");
      const role = textOf(optional(pool, "name") ?? poolId ?? { value: "", path: "" });
      for (const one of items(required(pool, "resource_list"), "id")) {
        const id = textOf(required(one, "id"));
        const name = textOf(optional(one, "name") ?? { value: id, path: "" });
        const amount = Math.max(1, Math.round(numberOr(optional(one, "amount"), 1)));
        const person = {
          role,
          calendarId: textOf(required(one, "calendar")),
          costPerHour: numberOr(optional(one, "cost_per_hour"), 0),
          tasksAtOnce: 1,
          switchMs: 0,
          availability: 1,
          absences: [],
        };
        const all = Array.from({ length: amount }, (_, k) => ({
          id: amount === 1 ? id : `${id}_${k}`,
          name: amount === 1 ? name : `${name} ${k + 1}`,
          ...person,
        }));
        byId.set(id, all);
      }
    }
    const copies = new Map([...byId].map(([id, all]) => [id, all.map((one) => one.id)]));
    return { people: [...byId.values()].flat(), copies };
  }

  private calendars(people: readonly SimulatedPerson[]): readonly NamedCalendar[] {
    const calendars: NamedCalendar[] = items(required(this.file, "resource_calendars"), "id").map(
      (place) => {
        const id = textOf(required(place, "id"));
        const name = textOf(optional(place, "name") ?? { value: id, path: "" });
        const periods = optional(place, "time_periods") ?? required(place, "items");
        return { id, name, calendar: readPeriods(items(periods, "key"), this.zone) };
      },
    );
    const known = new Set(calendars.map(({ id }) => id));
    for (const { id, calendarId } of people) {
      if (known.has(calendarId)) continue;
      throw new ParametersFault("parameters.unknown-id", `resource_profiles (${id})`, calendarId);
    }
    const arrivals = required(this.file, "arrival_time_calendar");
    const periods = Array.isArray(arrivals.value) ? arrivals : required(arrivals, "time_periods");
    const calendar = readPeriods(items(periods, "key"), this.zone);
    return [...calendars, { id: "arrivals", name: "", calendar }];
  }

  private tasks(copies: ReadonlyMap<string, readonly string[]>): readonly TaskRule[] {
    const batches = new Map(
      items(optional(this.file, "batch_processing"), "task_id").map((place) => [
        textOf(required(place, "task_id")),
        readBatch(place),
      ]),
    );
    const eventAttributes = new Map(
      items(optional(this.file, "event_attributes"), "event_id").map((place) => [
        textOf(required(place, "event_id")),
        this.attributes(optional(place, "attributes") ?? optional(place, "items")),
      ]),
    );
    const performersOf = new Map<string, TaskRule["performers"]>();
    const section = required(this.file, "task_resource_distribution");
    for (const place of items(section, "task_id")) {
      const taskId = textOf(required(place, "task_id"));
      if (!this.nodes.has(taskId)) {
        this.warn("unknown-element", place.path, taskId);
        continue;
      }
      const list =
        optional(place, "resources") ?? optional(place, "items") ?? rest(place, "task_id");
      const performers = items(list, "resource_id").flatMap((one) => {
        const given = required(one, "resource_id");
        const people = copies.get(textOf(given));
        if (people === undefined) {
          throw new ParametersFault("parameters.unknown-id", one.path, textOf(given));
        }
        const duration = this.distribution(one);
        return people.map((personId) => ({ personId, duration }));
      });
      performersOf.set(taskId, performers);
    }
    const tasks = this.flow.nodes.filter(({ kind }) => kind === "task");
    const first = tasks[0];
    if (first !== undefined && performersOf.size === 0) {
      // Most likely the parameters of another diagram.
      throw new ParametersFault("parameters.unknown-id", section.path, first.id);
    }
    return tasks.map(({ id }) => {
      const performers = performersOf.get(id) ?? [];
      if (performers.length === 0)
        this.warn("task-without-people", "task_resource_distribution", id);
      return {
        nodeId: id,
        performers,
        unattended: null,
        extraneous: null,
        external: null,
        batch: batches.get(id) ?? null,
        notBy: [],
        sameAs: [],
        atShiftEnd: "same-person" as const,
        attributes: eventAttributes.get(id) ?? [],
      };
    });
  }

  private splits(): readonly SplitRule[] {
    const conditions = new Map<string, Condition>(
      items(optional(this.file, "branch_rules"), "id").map((place) => [
        textOf(required(place, "id")),
        readCondition(required(place, "rules")),
      ]),
    );
    const flows = new Set(this.flow.flows.map(({ id }) => id));
    const { leaving } = bpmnNeighbours(this.flow);
    const section = required(this.file, "gateway_branching_probabilities");
    return items(section, "gateway_id").flatMap((place) => {
      const nodeId = textOf(required(place, "gateway_id"));
      if (!this.nodes.has(nodeId)) {
        this.warn("unknown-element", place.path, nodeId);
        return [];
      }
      const list =
        optional(place, "probabilities") ?? optional(place, "items") ?? rest(place, "gateway_id");
      const given = items(list, "path_id").map((branch) => {
        const flowId = textOf(required(branch, "path_id"));
        if (!flows.has(flowId)) {
          throw new ParametersFault("parameters.unknown-id", branch.path, flowId);
        }
        const value = optional(branch, "value") ?? optional(branch, "items");
        const named = optional(branch, "condition_id");
        const condition = named === null ? null : conditions.get(textOf(named));
        if (condition === undefined) {
          throw new ParametersFault("parameters.unknown-id", branch.path, textOf(named ?? branch));
        }
        return { flowId, value: value === null ? null : numberOf(value), condition };
      });
      const sum = given.reduce((total, { value }) => total + (value ?? 0), 0);
      const missing = given.filter(({ value }) => value === null).length;
      const share = missing === 0 ? 0 : Math.max(0, 1 - sum) / missing;
      const branches = given.map(({ flowId, value, condition }) => ({
        flowId,
        probability: value ?? share,
        condition,
      }));
      if ((leaving.get(nodeId)?.length ?? 0) === 0) return [];
      return [{ nodeId, branches, times: null }];
    });
  }

  private delays() {
    return items(optional(this.file, "event_distribution"), "event_id").flatMap((place) => {
      const nodeId = textOf(required(place, "event_id"));
      if (!this.nodes.has(nodeId)) {
        this.warn("unknown-element", place.path, nodeId);
        return [];
      }
      return [{ nodeId, delay: this.distribution(place), share: 1 }];
    });
  }

  private attributes(place: Place | null) {
    return items(place, "name").flatMap((item) => {
      const rule = readAttribute(item, this.generation);
      if (rule === null) this.warn("unknown-rule", item.path, textOf(required(item, "name")));
      return rule === null ? [] : [rule];
    });
  }

  private priorities(): readonly Condition[] {
    const levels = new Map<number, Condition>();
    for (const place of items(optional(this.file, "prioritisation_rules"), "key")) {
      const level = numberOf(required(place, "priority_level"));
      levels.set(level, [...(levels.get(level) ?? []), ...readCondition(required(place, "rules"))]);
    }
    return [...levels].sort(([a], [b]) => a - b).map(([, condition]) => condition);
  }

  private distribution(place: Place): Distribution {
    return readDistribution(place, 1000, this.generation);
  }

  private warn(code: ParametersWarning["code"], path: string, id: string): void {
    this.warnings.push({ code, path, id });
  }
}

/** An object of a section given by keys, without the key that was put in. */
function rest(place: Place, key: string): Place {
  const { [key]: _, ...others } = place.value as Readonly<Record<string, unknown>>;
  return { value: others, path: place.path };
}

function numberOr(place: Place | null, other: number): number {
  return place === null || place.value === "" ? other : numberOf(place);
}
