import type { Condition, Distribution, SimulationModel } from "@talka/engine";
import type { ParametersGeneration } from "./read-distribution.ts";
import { type WrittenDistribution, writeDistribution } from "./write-distribution.ts";
import { writeBatch, writePeriods, writeRule } from "./write-rules.ts";

/** A parameter file, and what of the model it cannot hold. */
export interface WrittenParameters {
  readonly text: string;
  readonly lost: readonly ParametersLoss[];
}

/** Something of a model that the form of the file has no place for. */
export interface ParametersLoss {
  readonly what:
    | "other-processes"
    | "holidays"
    | "absences"
    | "availability"
    | "tasks-at-once"
    | "switch-time"
    | "rates"
    | "delays-of-tasks"
    | "four-eyes"
    | "hand-over"
    | "discipline"
    | "deadline"
    | "repeats"
    | "shape";
  /** The element, person or process it belongs to. */
  readonly id: string;
}

/** The parameters of one process of a model as a file of other programs, of either form. */
export function writeSimulationParameters(
  model: SimulationModel,
  processId: string,
  generation: ParametersGeneration = "current",
): WrittenParameters {
  const process = model.processes.find(({ id }) => id === processId);
  if (process === undefined) throw new RangeError(`no process "${processId}"`);
  const lost: ParametersLoss[] = [];
  const lose = (isLost: boolean, what: ParametersLoss["what"], id: string) => {
    if (isLost) lost.push({ what, id });
  };
  const time = (d: Distribution, id: string): WrittenDistribution => {
    const written = writeDistribution(d, 1000, generation);
    lose(!written.isExact, "shape", id);
    return written.json;
  };
  lose(model.processes.length > 1, "other-processes", processId);
  for (const person of model.people) {
    lose(person.absences.length > 0, "absences", person.id);
    lose(person.availability < 1, "availability", person.id);
    lose(person.tasksAtOnce > 1, "tasks-at-once", person.id);
    lose(person.switchMs > 0, "switch-time", person.id);
  }
  for (const { id, calendar } of model.calendars) {
    lose(calendar.exceptions.length > 0 || calendar.weeks.length > 1, "holidays", id);
  }
  const { arrivals } = process;
  lose(arrivals.weekHourRates !== null || arrivals.monthRates !== null, "rates", processId);
  lose(process.discipline !== "first-come", "discipline", processId);
  lose(process.deadline !== null, "deadline", processId);
  for (const rule of process.tasks) {
    lose(
      rule.extraneous !== null || rule.external !== null || rule.unattended !== null,
      "delays-of-tasks",
      rule.nodeId,
    );
    lose(rule.notBy.length + rule.sameAs.length > 0, "four-eyes", rule.nodeId);
    lose(rule.atShiftEnd === "hand-over", "hand-over", rule.nodeId);
  }
  for (const { nodeId, times } of process.splits) lose(times !== null, "repeats", nodeId);
  const calendarOf = (id: string | null) => {
    const found = model.calendars.find((one) => one.id === id);
    return found === undefined ? always : writePeriods(found.calendar);
  };
  const roles = [...new Set(model.people.map(({ role }) => role))];
  const conditions: Condition[] = [];
  const file = {
    resource_profiles: roles.map((role, k) => ({
      id: `pool_${k}`,
      name: role,
      resource_list: model.people
        .filter((person) => person.role === role)
        .map(({ id, name, costPerHour, calendarId }) => ({
          id,
          name,
          cost_per_hour: costPerHour,
          amount: 1,
          calendar: calendarId,
          assignedTasks: process.tasks
            .filter(({ performers }) => performers.some(({ personId }) => personId === id))
            .map(({ nodeId }) => nodeId),
        })),
    })),
    resource_calendars: model.calendars.map(({ id, name, calendar }) => ({
      id,
      name,
      time_periods: writePeriods(calendar),
    })),
    task_resource_distribution: process.tasks.map(({ nodeId, performers }) => ({
      task_id: nodeId,
      resources: performers.map(({ personId, duration }) => ({
        resource_id: personId,
        ...time(duration, nodeId),
      })),
    })),
    gateway_branching_probabilities: process.splits
      .filter(({ branches }) => branches.length > 0)
      .map(({ nodeId, branches }) => ({
        gateway_id: nodeId,
        probabilities: branches.map(({ flowId, probability, condition }) => ({
          path_id: flowId,
          value: probability,
          ...(condition === null ? {} : { condition_id: `rule_${conditions.push(condition) - 1}` }),
        })),
      })),
    branch_rules: [] as unknown[],
    arrival_time_distribution: time(grown(arrivals.gap, arrivals.growth), processId),
    arrival_time_calendar: calendarOf(arrivals.calendarId),
    event_distribution: process.delays.map(({ nodeId, delay }) => ({
      event_id: nodeId,
      ...time(delay, nodeId),
    })),
    batch_processing: process.tasks.flatMap(({ nodeId, batch }) =>
      batch === null ? [] : [{ task_id: nodeId, ...writeBatch(batch) }],
    ),
    case_attributes: process.attributes.map((rule) => writeRule(rule, generation)),
    global_attributes: model.attributes.map((rule) => writeRule(rule, generation)),
    event_attributes: process.tasks
      .filter(({ attributes }) => attributes.length > 0)
      .map(({ nodeId, attributes }) => ({
        event_id: nodeId,
        attributes: attributes.map((rule) => writeRule(rule, generation)),
      })),
    prioritisation_rules: process.priorities.map((condition, k) => ({
      priority_level: k + 1,
      rules: told(condition),
    })),
  };
  file.branch_rules = conditions.map((condition, k) => ({
    id: `rule_${k}`,
    rules: told(condition),
  }));
  return { text: `${JSON.stringify(file, null, 1)}\n`, lost };
}

const always = [
  { from: "MONDAY", to: "SUNDAY", beginTime: "00:00:00", endTime: "23:59:59.999" },
] as const;

function told(condition: Condition) {
  return condition.map((all) =>
    all.map(({ attribute, is, value }) => ({
      attribute,
      comparison: is,
      value: typeof value === "object" ? [value[0] ?? "-inf", value[1] ?? "inf"] : value,
    })),
  );
}

/** The gap at the rate that growth makes. */
function grown(d: Distribution, growth: number): Distribution {
  if (growth === 1) return d;
  const shrink = (key: "value" | "min" | "max" | "mode" | "mean" | "sd" | "tailMean") =>
    key in d && typeof (d as Record<string, unknown>)[key] === "number"
      ? { [key]: (d as unknown as Record<string, number>)[key]! / growth }
      : {};
  const keys = ["value", "min", "max", "mode", "mean", "sd", "tailMean"] as const;
  const values = "values" in d ? { values: d.values.map((value) => value / growth) } : {};
  return Object.assign({}, d, ...keys.map(shrink), values) as Distribution;
}
