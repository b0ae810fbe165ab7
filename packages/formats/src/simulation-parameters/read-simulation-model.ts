import {
  type AttributeRule,
  type BatchRule,
  type BpmnElement,
  type BpmnSequenceFlow,
  bpmnKinds,
  bpmnRepeats,
  bpmnTriggers,
  type Condition,
  type Distribution,
  failed,
  ok,
  type Result,
  type SimulatedPerson,
  type SimulatedProcess,
  type SimulationModel,
  type SplitRule,
  type TaskRule,
  type WorkCalendar,
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

/**
 * Reads a `SimulationModel` from JSON. What is left out has no effect: a list is empty, a time is
 * none, a person has one task in hand. What references what is checked by `simulationFaults`.
 */
export function readSimulationModel(text: string): Result<SimulationModel, ParametersError> {
  try {
    const file = readLooseJson(text);
    return ok({
      processes: items(required(file, "processes"), "id").map(process),
      people: items(required(file, "people"), "id").map(person),
      calendars: items(required(file, "calendars"), "id").map((place) => ({
        id: textOf(required(place, "id")),
        name: word(place, "name", ""),
        calendar: calendar(required(place, "calendar")),
      })),
      attributes: items(optional(file, "attributes"), "name").map(shaped<AttributeRule>),
    });
  } catch (fault) {
    if (fault instanceof ParametersFault) return failed(fault.error);
    throw fault;
  }
}

function process(place: Place): SimulatedProcess {
  const flow = required(place, "flow");
  const arrivals = required(place, "arrivals");
  const deadline = optional(place, "deadline");
  return {
    id: textOf(required(place, "id")),
    name: word(place, "name", ""),
    flow: {
      id: word(flow, "id", ""),
      name: word(flow, "name", ""),
      nodes: items(required(flow, "nodes"), "id").map(element),
      flows: items(required(flow, "flows"), "id").map(
        (one): BpmnSequenceFlow => ({
          id: textOf(required(one, "id")),
          name: word(one, "name", ""),
          from: textOf(required(one, "from")),
          to: textOf(required(one, "to")),
        }),
      ),
    },
    arrivals: {
      gap: distribution(required(arrivals, "gap")),
      calendarId: wordOrNull(arrivals, "calendarId"),
      weekHourRates: rates(arrivals, "weekHourRates", 168),
      monthRates: rates(arrivals, "monthRates", 12),
      growth: number(arrivals, "growth", 1),
    },
    tasks: items(optional(place, "tasks"), "nodeId").map(task),
    splits: items(optional(place, "splits"), "nodeId").map(split),
    delays: items(optional(place, "delays"), "nodeId").map((one) => ({
      nodeId: textOf(required(one, "nodeId")),
      delay: distribution(required(one, "delay")),
      share: number(one, "share", 1),
    })),
    attributes: items(optional(place, "attributes"), "name").map(shaped<AttributeRule>),
    priorities: items(optional(place, "priorities"), "id").map((one) => shaped<Condition>(one)),
    discipline: choice(place, "discipline", ["first-come", "due-date", "shortest"]),
    deadline:
      deadline === null
        ? null
        : {
            days: numberOf(required(deadline, "days")),
            clock: choice(deadline, "clock", ["calendar", "working"]),
            calendarId: wordOrNull(deadline, "calendarId"),
          },
  };
}

function element(place: Place): BpmnElement {
  required(place, "kind");
  return {
    id: textOf(required(place, "id")),
    kind: choice(place, "kind", bpmnKinds),
    name: word(place, "name", ""),
    parentId: wordOrNull(place, "parentId"),
    defaultFlowId: wordOrNull(place, "defaultFlowId"),
    attachedToId: wordOrNull(place, "attachedToId"),
    isInterrupting: optional(place, "isInterrupting")?.value !== false,
    repeats: choice(place, "repeats", bpmnRepeats),
    trigger: optional(place, "trigger") === null ? null : choice(place, "trigger", bpmnTriggers),
  };
}

function task(place: Place): TaskRule {
  const time = (key: string) => {
    const given = optional(place, key);
    return given === null ? null : distribution(given);
  };
  const names = (key: string) => items(optional(place, key), "id").map(textOf);
  const batch = optional(place, "batch");
  return {
    nodeId: textOf(required(place, "nodeId")),
    performers: items(optional(place, "performers"), "personId").map((one) => {
      const onSite = optional(one, "onSite");
      return {
        personId: textOf(required(one, "personId")),
        duration: distribution(required(one, "duration")),
        ...(onSite === null ? {} : { onSite: textOf(onSite) }),
      };
    }),
    unattended: time("unattended"),
    extraneous: time("extraneous"),
    external: time("external"),
    batch:
      batch === null
        ? null
        : {
            kind: choice(batch, "kind", ["sequential", "parallel", "concurrent"]),
            aloneShare: number(batch, "aloneShare", 0),
            sizes: items(optional(batch, "sizes"), "size").map((one) =>
              shaped<BatchRule["sizes"][0]>(one),
            ),
            factors: items(optional(batch, "factors"), "size").map((one) =>
              shaped<BatchRule["factors"][0]>(one),
            ),
            firing: items(optional(batch, "firing"), "id").map((one) =>
              shaped<BatchRule["firing"][0]>(one),
            ),
          },
    notBy: names("notBy"),
    sameAs: names("sameAs"),
    atShiftEnd: choice(place, "atShiftEnd", ["same-person", "hand-over"]),
    attributes: items(optional(place, "attributes"), "name").map(shaped<AttributeRule>),
  };
}

function split(place: Place): SplitRule {
  const times = optional(place, "times");
  return {
    nodeId: textOf(required(place, "nodeId")),
    branches: items(optional(place, "branches"), "flowId").map((one) => ({
      flowId: textOf(required(one, "flowId")),
      probability: numberOf(required(one, "probability")),
      condition: (optional(one, "condition")?.value ??
        null) as SplitRule["branches"][0]["condition"],
    })),
    times: times === null ? null : distribution(times),
  };
}

function person(place: Place): SimulatedPerson {
  const id = textOf(required(place, "id"));
  return {
    id,
    name: word(place, "name", ""),
    role: word(place, "role", ""),
    calendarId: textOf(required(place, "calendarId")),
    costPerHour: number(place, "costPerHour", 0),
    tasksAtOnce: number(place, "tasksAtOnce", 1),
    switchMs: number(place, "switchMs", 0),
    availability: number(place, "availability", 1),
    absences: items(optional(place, "absences"), "id").map((one) => ({
      fromMs: numberOf(required(one, "fromMs")),
      toMs: numberOf(required(one, "toMs")),
    })),
  };
}

function calendar(place: Place): WorkCalendar {
  return {
    zone: textOf(required(place, "zone")),
    weeks: items(required(place, "weeks"), "id").map((week) => ({
      validFrom: wordOrNull(week, "validFrom"),
      validTo: wordOrNull(week, "validTo"),
      open: items(required(week, "open"), "id").map((one) => ({
        weekday: numberOf(required(one, "weekday")),
        fromMinute: numberOf(required(one, "fromMinute")),
        toMinute: numberOf(required(one, "toMinute")),
      })),
    })),
    exceptions: items(optional(place, "exceptions"), "date").map((day) => ({
      date: textOf(required(day, "date")),
      open: items(optional(day, "open"), "id").map((one) => ({
        fromMinute: numberOf(required(one, "fromMinute")),
        toMinute: numberOf(required(one, "toMinute")),
      })),
      name: word(day, "name", ""),
    })),
    holidayCountry: wordOrNull(place, "holidayCountry"),
  };
}

const numbersOf: Readonly<Record<Distribution["kind"], readonly string[]>> = {
  fixed: ["value"],
  uniform: ["min", "max"],
  exponential: ["mean"],
  normal: ["mean", "sd"],
  lognormal: ["mean", "sd"],
  gamma: ["mean", "sd"],
  exponnormal: ["mean", "sd"],
  triangular: ["min", "mode", "max"],
  steps: [],
  quantiles: [],
};

function distribution(place: Place): Distribution {
  const given = required(place, "kind");
  const kind = textOf(given);
  const names = Object.hasOwn(numbersOf, kind)
    ? numbersOf[kind as Distribution["kind"]]
    : undefined;
  if (names === undefined) throw new ParametersFault("parameters.distribution", given.path, kind);
  for (const name of names) numberOf(required(place, name));
  if (kind === "steps" || kind === "quantiles") {
    items(required(place, "values"), "key").forEach(numberOf);
    if (kind === "steps") items(required(place, "shares"), "key").forEach(numberOf);
    return place.value as Distribution;
  }
  const bounds = { sd: 0, min: 0, max: null };
  return (
    names[0] === "mean" ? { ...bounds, ...(place.value as object) } : place.value
  ) as Distribution;
}

/** Small leaves whose shape is told by their type: taken as they are, if they are an object or list. */
function shaped<Value>(place: Place): Value {
  if (typeof place.value !== "object") throw new ParametersFault("parameters.value", place.path);
  return place.value as Value;
}

function choice<Word extends string>(
  place: Place,
  key: string,
  words: readonly [Word, ...Word[]],
): Word {
  const given = optional(place, key);
  if (given === null) return words[0];
  const found = words.find((one) => one === given.value);
  if (found === undefined)
    throw new ParametersFault("parameters.value", given.path, String(given.value));
  return found;
}

function word(place: Place, key: string, other: string): string {
  const given = optional(place, key);
  return given === null ? other : textOf(given);
}

function wordOrNull(place: Place, key: string): string | null {
  const given = optional(place, key);
  return given === null ? null : textOf(given);
}

function number(place: Place, key: string, other: number): number {
  const given = optional(place, key);
  return given === null ? other : numberOf(given);
}

function rates(place: Place, key: string, length: number): readonly number[] | null {
  const given = optional(place, key);
  if (given === null) return null;
  const list = items(given, "key").map(numberOf);
  if (list.length !== length) throw new ParametersFault("parameters.value", given.path);
  return list;
}
