import { compileCalendar } from "../calendar/compile-calendar.ts";
import type { WorkCalendar } from "../calendar/work-calendar.ts";
import type { Distribution } from "../simulation/distribution.ts";
import type { BatchRule, SimulationModel, TaskRule } from "../simulation/simulation-model.ts";
import { readFlow } from "../value-stream/read-flow.ts";
import type { Estimate, StreamMap, StreamStep } from "../value-stream/stream-map.ts";
import { openShareOf, timeStep } from "../value-stream/time-steps.ts";
import { OFFICE_ID } from "./fit-model.ts";
import { flowFromMap } from "./flow-from-map.ts";
import { officeRates } from "./office-rates.ts";

/** What a map does not say. */
export interface MapModelSettings {
  /** Opening hours of all lanes. */
  readonly calendar: WorkCalendar;
  /** People of each lane, by id; others have as many as their steps name, at least one. */
  readonly people: ReadonlyMap<string, number>;
  /** Demand where the map names none. */
  readonly casesPerYear: number | null;
}

/** Something in a model that nobody measured. */
export type MapAssumption =
  /** The times of these steps are estimates of people, drawn as ranges. */
  | { readonly code: "times.estimated"; readonly stepIds: readonly string[] }
  /** No time is known: the step takes none. */
  | { readonly code: "times.unknown"; readonly stepIds: readonly string[] }
  /** Lies longer than it is worked on: the difference is a delay, queues come on top of it. */
  | { readonly code: "waits.as-drawn"; readonly stepIds: readonly string[] }
  /** Nobody said how many people a lane has. */
  | {
      readonly code: "people.assumed";
      readonly laneIds: readonly string[];
      readonly people: number;
    }
  /** Nobody said how many cases come: about one a working day. */
  | { readonly code: "demand.assumed"; readonly casesPerYear: number };

/** A model of a map with everything in it that is assumed. */
export interface MapModel {
  readonly model: SimulationModel;
  readonly assumptions: readonly MapAssumption[];
  /** The step behind each task, by node id. */
  readonly stepOf: ReadonlyMap<string, string>;
}

const MINUTE_MS = 60_000;
const YEAR_MS = 365.25 * 86_400_000;
const ASSUMED_CASES = 250;
/** A year that shows what share of all hours an office is open. */
const YEAR_FROM_MS = Date.UTC(2026, 0, 1);

/**
 * A simulation model of a value-stream map: steps take their process time, by the people of their
 * lane, as ranges (triangular from low over likely to high) and not as points; what lies longer than
 * it is worked on waits as drawn; ways have their probabilities, ways back send cases back, batches
 * wait for their size, and cases come in opening hours as often as the demand says.
 */
export function modelFromMap(map: StreamMap, settings: MapModelSettings): MapModel {
  const { flow: stream } = readFlow(map);
  const clock = compileCalendar(settings.calendar, YEAR_FROM_MS, YEAR_FROM_MS + YEAR_MS);
  const openShare = openShareOf(clock, YEAR_FROM_MS, YEAR_FROM_MS + YEAR_MS);
  const worked = stream.steps.map((step) => timeStep(step, "work", openShare).times);
  const elapsed = stream.steps.map((step) => timeStep(step, "elapsed", openShare).times);
  const lasts = (s: number) => worked[s].lead.high > 0;
  const { flow, splits, taskOf } = flowFromMap(stream, lasts, map.links.length);
  const lanes = peopleOfLanes(map, settings.people);
  const tasks = stream.steps.flatMap((step, s): TaskRule[] => {
    const nodeId = taskOf[s];
    if (nodeId === null) return [];
    const process = worked[s].process;
    const wait = difference(elapsed[s].lead, elapsed[s].process);
    const attended = process.high > 0;
    const able = Math.max(1, Math.min(step.people ?? Number.POSITIVE_INFINITY, lanes.of(step)));
    return [
      {
        nodeId,
        performers: attended
          ? Array.from({ length: able }, (_, k) => ({
              personId: personOf(step.laneId, k),
              duration: rangeOf(process),
            }))
          : [],
        unattended: attended || wait.high === 0 ? null : rangeOf(wait),
        extraneous: attended && wait.high > 0 ? rangeOf(wait) : null,
        external: null,
        batch: attended ? batchOf(step) : null,
        notBy: [],
        sameAs: [],
        atShiftEnd: "same-person",
        attributes: [],
      },
    ];
  });
  const casesPerYear = map.process.casesPerYear ?? settings.casesPerYear ?? ASSUMED_CASES;
  const gap = YEAR_MS / casesPerYear;
  const model: SimulationModel = {
    processes: [
      {
        id: flow.id,
        name: map.process.name,
        flow: { ...flow, name: map.process.name },
        arrivals: {
          gap: { kind: "exponential", mean: gap, sd: gap, min: 0, max: null },
          calendarId: OFFICE_ID,
          weekHourRates: officeRates(settings.calendar),
          monthRates: null,
          growth: 1,
        },
        tasks,
        splits,
        delays: [],
        attributes: [],
        priorities: [],
        discipline: "first-come",
        deadline: null,
      },
    ],
    people: lanes.list.flatMap(({ id, role, people }) =>
      Array.from({ length: people }, (_, k) => ({
        id: personOf(id, k),
        name: people === 1 ? role : `${role} ${k + 1}`,
        role,
        calendarId: OFFICE_ID,
        costPerHour: 0,
        tasksAtOnce: 1,
        switchMs: 0,
        availability: 1,
        absences: [],
      })),
    ),
    calendars: [{ id: OFFICE_ID, name: OFFICE_ID, calendar: settings.calendar }],
    attributes: [],
  };
  const inModel = stream.steps.flatMap((step, s) => (taskOf[s] === null ? [] : [{ step, s }]));
  const stepsWhere = (holds: (s: number, step: StreamStep) => boolean) =>
    inModel.filter(({ s, step }) => holds(s, step)).map(({ step }) => step.id);
  const assumptions: MapAssumption[] = [
    {
      code: "times.estimated",
      stepIds: stepsWhere((_, { evidence }) => evidence.level === "estimated"),
    },
    {
      code: "times.unknown",
      stepIds: stream.steps
        .filter((_, s) => !worked[s].processKnown && !worked[s].leadKnown)
        .map(({ id }) => id),
    },
    {
      code: "waits.as-drawn",
      stepIds: stepsWhere((s) => elapsed[s].lead.high > elapsed[s].process.high),
    },
  ];
  const kept = assumptions.filter((a) => !("stepIds" in a) || a.stepIds.length > 0);
  if (lanes.assumed.length > 0) {
    kept.push({ code: "people.assumed", laneIds: lanes.assumed, people: 1 });
  }
  if (map.process.casesPerYear === null && settings.casesPerYear === null) {
    kept.push({ code: "demand.assumed", casesPerYear: casesPerYear });
  }
  const stepOf = new Map(inModel.map(({ step, s }) => [taskOf[s] ?? "", step.id]));
  return { model, assumptions: kept, stepOf };
}

function personOf(laneId: string, k: number): string {
  return `${laneId}_${k + 1}`;
}

/** How many people each lane has; lanes that steps name and the map does not are lanes too. */
function peopleOfLanes({ lanes, steps }: StreamMap, given: ReadonlyMap<string, number>) {
  const ids = [...new Set([...lanes.map(({ id }) => id), ...steps.map(({ laneId }) => laneId)])];
  const assumed: string[] = [];
  const list = ids.map((id) => {
    const named = steps.flatMap((s) => (s.laneId === id && s.people !== null ? [s.people] : []));
    const known = given.get(id) ?? (named.length > 0 ? Math.max(...named) : null);
    if (known === null) assumed.push(id);
    const role = lanes.find((lane) => lane.id === id)?.role ?? id;
    return { id, role, people: Math.max(1, Math.round(known ?? 1)) };
  });
  const people = new Map(list.map((lane) => [lane.id, lane.people]));
  return { list, assumed, of: (step: StreamStep) => people.get(step.laneId) ?? 1 };
}

function rangeOf({ low, likely, high }: Estimate): Distribution {
  const ms = (minutes: number) => minutes * MINUTE_MS;
  if (low === high) return { kind: "fixed", value: ms(likely) };
  return { kind: "triangular", min: ms(low), mode: ms(likely), max: ms(high) };
}

function difference(lead: Estimate, process: Estimate): Estimate {
  const low = Math.max(0, lead.low - process.low);
  const likely = Math.max(low, lead.likely - process.likely);
  return { low, likely, high: Math.max(likely, lead.high - process.high) };
}

function batchOf({ batchSize }: StreamStep): BatchRule | null {
  if (batchSize === null || !(batchSize > 1)) return null;
  const size = Math.round(batchSize);
  return {
    kind: "sequential",
    aloneShare: 0,
    sizes: [{ size, share: 1 }],
    factors: [],
    firing: [[{ of: "size", is: ">=", value: size }]],
  };
}
