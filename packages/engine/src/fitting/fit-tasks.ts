import type { EventLog } from "../log/event-log.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";
import type { BatchRule, TaskRule } from "../simulation/simulation-model.ts";
import { fitDistribution } from "./distributions/fit-distribution.ts";
import { meanDrawn } from "./distributions/reshape.ts";
import { fitDurations } from "./fit-durations.ts";
import type { FittedPairs } from "./fit-pairs.ts";
import { type FittedPeople, performersOf } from "./fit-people.ts";
import type { FittedWaits } from "./fit-waits.ts";
import type { FittedTask } from "./fitted-model.ts";

/** What the tasks of a model are made from. */
export interface TaskSources {
  readonly log: EventLog & { readonly startAtMs: Float64Array };
  readonly flow: BpmnModel;
  readonly people: FittedPeople;
  /** Working time of each instance. */
  readonly workMs: Float64Array;
  readonly waits: readonly FittedWaits[];
  readonly batches: ReadonlyMap<number, BatchRule>;
  readonly pairs: FittedPairs;
  /** Whether unexplained waiting becomes a delay before the task. */
  readonly useDelays: boolean;
}

/** Every task of a diagram with who does it and how long it takes. */
export function fitTasks(sources: TaskSources): {
  readonly tasks: readonly TaskRule[];
  readonly fitted: readonly FittedTask[];
} {
  const { log, flow } = sources;
  const index = new Map(log.activityNames.map((name, a) => [name, a]));
  const nodesOf = new Map<number, string[]>();
  for (const { id, kind, name } of flow.nodes) {
    const a = kind === "task" ? index.get(name) : undefined;
    if (a !== undefined) nodesOf.set(a, [...(nodesOf.get(a) ?? []), id]);
  }
  const events = eventsByActivity(log);
  const made = new Map<number, ReturnType<typeof fitTask>>();
  const tasks: TaskRule[] = [];
  const fitted: FittedTask[] = [];
  for (const { id, kind, name } of flow.nodes) {
    if (kind !== "task") continue;
    const a = index.get(name);
    if (a === undefined) {
      tasks.push({ ...IDLE, nodeId: id });
      continue;
    }
    const task = made.get(a) ?? fitTask(sources, a, events[a], nodesOf);
    made.set(a, task);
    tasks.push({ ...task.rule, nodeId: id });
    fitted.push({ ...task.figures, nodeId: id, name });
  }
  return { tasks, fitted };
}

/** A task about which nothing is known: it takes no time. */
const IDLE: TaskRule = {
  nodeId: "",
  performers: [],
  unattended: null,
  extraneous: null,
  external: null,
  batch: null,
  notBy: [],
  sameAs: [],
  atShiftEnd: "same-person",
  attributes: [],
};

function fitTask(
  { log, people, workMs, waits, batches, pairs, useDelays }: TaskSources,
  a: number,
  events: Uint32Array,
  nodesOf: ReadonlyMap<number, readonly string[]>,
) {
  const performers = performersOf(people, a);
  const resources = Int32Array.from(events, (i) => log.resource?.[i] ?? -1);
  const attended = performers.length > 0;
  const durations = fitDurations(
    Float64Array.from(events, (i) => workMs[i]),
    resources,
  );
  const clockTimes = attended
    ? null
    : fitDistribution(Float64Array.from(events, (i) => log.endAtMs[i] - log.startAtMs[i]));
  const nodesFor = (activities: readonly number[]) =>
    attended ? activities.flatMap((other) => nodesOf.get(other) ?? []) : [];
  const wait = waits[a];
  // Without people there is no queue: all recorded waiting is a delay.
  const extraneous = useDelays || !attended ? wait.extraneous : null;
  const rule: Omit<TaskRule, "nodeId"> = {
    ...IDLE,
    performers: performers.map((who) => ({
      personId: log.resourceNames[who],
      duration: durations.of(who),
    })),
    unattended: clockTimes?.distribution ?? null,
    extraneous,
    external: wait.external,
    batch: attended ? (batches.get(a) ?? null) : null,
    notBy: nodesFor(pairs.notBy[a]),
    sameAs: nodesFor(pairs.sameAs[a]),
  };
  const shown = clockTimes ?? { ...durations, distribution: durations.common };
  const figures: Omit<FittedTask, "nodeId" | "name"> = {
    n: events.length,
    people: performers.length,
    workKind: shown.distribution.kind,
    meanWorkMs: meanDrawn(shown.distribution),
    workDistanceMs: clockTimes?.distance ?? durations.distanceMs,
    meanWaitMs: wait.meanWaitMs,
    hasDelay: extraneous !== null,
    isBatched: rule.batch !== null,
  };
  return { rule, figures };
}

function eventsByActivity({ activity, activityNames }: EventLog): readonly Uint32Array[] {
  const counts = new Uint32Array(activityNames.length);
  for (const a of activity) counts[a]++;
  const events = [...counts].map((count) => new Uint32Array(count));
  counts.fill(0);
  for (let i = 0; i < activity.length; i++) events[activity[i]][counts[activity[i]]++] = i;
  return events;
}
