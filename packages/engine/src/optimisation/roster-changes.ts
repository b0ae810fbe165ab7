import type { SimulationModel } from "../simulation/simulation-model.ts";
import { minutesWithin, weeksOfPerson } from "./weekly-roster.ts";

/** How far a roster is from today's. */
export interface RosterChange {
  /** Pairs of person and task given or taken away. */
  readonly duties: number;
  /** Hours of an ordinary week moved, all people together. */
  readonly movedHours: number;
  /** Rules of tasks and processes that differ: batches, priorities, order, flow. */
  readonly rules: number;
  /** People whose duties or hours change. */
  readonly people: number;
}

/** Counts what a proposal asks people to get used to. O(people × tasks). */
export function rosterChange(before: SimulationModel, after: SimulationModel): RosterChange {
  const touched = new Set<string>();
  let duties = 0;
  const was = dutiesOf(before);
  const is = dutiesOf(after);
  const tasksAfter = new Set(after.processes.flatMap(({ tasks }) => tasks.map((t) => t.nodeId)));
  for (const [pair, personId] of is) {
    if (was.has(pair)) continue;
    duties++;
    touched.add(personId);
  }
  for (const [pair, personId] of was) {
    if (is.has(pair)) continue;
    // A step that is gone takes nobody's duty away.
    if (!tasksAfter.has(pair.slice(personId.length + 1))) continue;
    duties++;
    touched.add(personId);
  }
  let movedMinutes = 0;
  for (const { id } of after.people) {
    const moved = minutesMoved(before, after, id);
    if (moved > 0) touched.add(id);
    movedMinutes += moved;
  }
  let rules = 0;
  after.processes.forEach((process, p) => {
    const old = before.processes[p];
    if (old === undefined || old === process) return;
    if (!isSame(old.priorities, process.priorities)) rules++;
    if (old.discipline !== process.discipline) rules++;
    if (!isSame(old.flow, process.flow)) rules++;
    for (const task of process.tasks) {
      const wasTask = old.tasks.find(({ nodeId }) => nodeId === task.nodeId);
      if (wasTask === undefined || wasTask === task) continue;
      if (!isSame(wasTask.batch, task.batch)) rules++;
      if (!isSame(wasTask.sameAs, task.sameAs)) rules++;
    }
  });
  return { duties, movedHours: movedMinutes / 60, rules, people: touched.size };
}

/** One number of it: duties and rules count 1, eight moved hours count 1. */
export function rosterDistance({ duties, movedHours, rules }: RosterChange): number {
  return duties + rules + movedHours / 8;
}

function dutiesOf(model: SimulationModel): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const { tasks } of model.processes) {
    for (const { nodeId, performers } of tasks) {
      for (const { personId } of performers) pairs.set(`${personId}\n${nodeId}`, personId);
    }
  }
  return pairs;
}

/** Minutes of an ordinary week that are in one roster only, halved where moved rather than added. */
function minutesMoved(before: SimulationModel, after: SimulationModel, id: string): number {
  const was = weeksOfPerson(before, id).at(-1);
  const is = weeksOfPerson(after, id).at(-1);
  if (was === undefined || is === undefined) return 0;
  let common = 0;
  let old = 0;
  let now = 0;
  for (let weekday = 1; weekday <= 7; weekday++) {
    const [a, b] = [was[weekday] ?? [], is[weekday] ?? []];
    for (const one of a) common += minutesWithin(b, one.fromMinute, one.toMinute);
    old += minutesWithin(a, 0, 1440);
    now += minutesWithin(b, 0, 1440);
  }
  return Math.max(old, now) - common;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
