import type { SimulationModel } from "../simulation/simulation-model.ts";
import { rosterChange, rosterDistance } from "./roster-changes.ts";
import type { NeedViolation, StaffNeed } from "./staff-need.ts";
import { minutesWithin, type WeekStretches, weekHours, weeksOfPerson } from "./weekly-roster.ts";

/** Loads of a run, for the needs that only a run can tell. */
export interface MeasuredLoads {
  /** Of each person of the model, in order: worked share of open hours, and its p95 by day. */
  readonly utilisation: readonly number[];
  readonly loadP95: readonly number[];
}

/**
 * Which needs a roster does not meet. A violation says which need, never which person did what; one
 * need about everybody gives one violation, all people together. Needs about people or tasks that
 * are not there hold.
 *
 * @param before Today's roster, for needs that compare with it.
 * @param loads Of a run; without them needs about load are not judged.
 */
export function checkNeeds(
  after: SimulationModel,
  before: SimulationModel,
  needs: readonly StaffNeed[],
  loads: MeasuredLoads | null = null,
): NeedViolation[] {
  const found: NeedViolation[] = [];
  for (const need of needs) {
    const amount = amountMissed(need, after, before, loads);
    if (!(amount > 1e-9)) continue;
    const { id: needId, kind, strength, weight } = need;
    found.push({ needId, kind, strength, amount, penalty: amount * weight });
  }
  return found;
}

function amountMissed(
  need: StaffNeed,
  after: SimulationModel,
  before: SimulationModel,
  loads: MeasuredLoads | null,
): number {
  const people = after.people
    .map(({ id }) => id)
    .filter((id) => need.personId === null || need.personId === id);
  const sumOf = (of: (id: string) => number) => people.reduce((sum, id) => sum + of(id), 0);
  const worstWeek = (of: (week: WeekStretches) => number) =>
    sumOf((id) => Math.max(0, ...weeksOfPerson(after, id).map(of)));
  switch (need.kind) {
    case "contract-hours":
      return worstWeek((week) => Math.max(0, weekHours(week) - need.hoursPerWeek) / 8);
    case "no-overtime":
      return sumOf((id) => Math.max(0, longestWeek(after, id) - longestWeek(before, id)) / 8);
    case "break":
      return worstWeek((week) => stretchTooLong(week, need.minutes, need.afterHours) / 8);
    case "rest":
      return worstWeek((week) => restMissing(week, need.hours) / 8);
    case "only-between":
      return worstWeek((week) => {
        const out = (weekday: number) =>
          minutesWithin(week[weekday] ?? [], 0, 1440) -
          minutesWithin(week[weekday] ?? [], need.fromMinute, need.toMinute);
        return need.weekdays.reduce((sum, weekday) => sum + out(weekday), 0) / 480;
      });
    case "not-between":
      return worstWeek((week) =>
        need.weekdays.reduce(
          (sum, day) => sum + minutesWithin(week[day] ?? [], need.fromMinute, need.toMinute) / 480,
          0,
        ),
      );
    case "free-days":
      return worstWeek((week) =>
        need.weekdays.reduce((sum, day) => sum + minutesWithin(week[day] ?? [], 0, 1440) / 480, 0),
      );
    case "remote-days":
      return daysWithoutAnybody(need.weekdays, need.onSiteTasks, people, after, before);
    case "leave":
      return sumOf((id) => leaveMissing(after, id, need.fromMs, need.toMs));
    case "skills":
      return sumOf((id) => tasksBeyond(after, id, new Set(need.tasks)));
    case "signing":
      return performersBeyond(after, new Set(need.tasks), new Set(need.signers));
    case "four-eyes":
      return twoEyesOnly(after, before, need.first, need.second);
    case "few-tasks":
      return sumOf((id) => Math.max(0, tasksOf(after, id).length - need.most));
    case "few-changes":
      return Math.max(0, rosterDistance(rosterChange(before, after)) - need.most);
    case "load-limit":
      return after.people.reduce(
        (sum, { id }, k) =>
          people.includes(id) ? sum + Math.max(0, (loads?.loadP95[k] ?? 0) - need.share) : sum,
        0,
      );
    case "fairness":
      return loads === null ? 0 : Math.max(0, spreadOf(loads.utilisation) - need.spread);
  }
}

/** Between the highest and the lowest. */
function spreadOf(shares: readonly number[]): number {
  return shares.length === 0 ? 0 : Math.max(...shares) - Math.min(...shares);
}

function longestWeek(model: SimulationModel, id: string): number {
  return Math.max(0, ...weeksOfPerson(model, id).map(weekHours));
}

/** Hours beyond the longest stretch, breaks shorter than asked not counting as breaks. */
function stretchTooLong(week: WeekStretches, minutes: number, afterHours: number): number {
  let over = 0;
  for (const day of week) {
    let begunAt = Number.NaN;
    let lastEnd = Number.NaN;
    for (const { fromMinute, toMinute } of day) {
      if (!(fromMinute - lastEnd < minutes)) begunAt = fromMinute;
      over += Math.max(0, toMinute - Math.max(begunAt + afterHours * 60, fromMinute)) / 60;
      lastEnd = toMinute;
    }
  }
  return over;
}

function restMissing(week: WeekStretches, hours: number): number {
  let missing = 0;
  for (let weekday = 1; weekday <= 7; weekday++) {
    const end = week[weekday]?.at(-1)?.toMinute;
    const start = week[(weekday % 7) + 1]?.[0]?.fromMinute;
    if (end === undefined || start === undefined) continue;
    missing += Math.max(0, hours - (1440 - end + start) / 60);
  }
  return missing;
}

/** Tasks × days on which somebody did them at the place so far and nobody is there any more. */
function daysWithoutAnybody(
  weekdays: readonly number[],
  tasks: readonly string[],
  remote: readonly string[],
  after: SimulationModel,
  before: SimulationModel,
): number {
  const works = (model: SimulationModel, id: string, day: number) =>
    weeksOfPerson(model, id).some((week) => (week[day]?.length ?? 0) > 0);
  let missing = 0;
  for (const task of tasks) {
    const was = performersOf(before, task);
    const is = performersOf(after, task);
    for (const day of weekdays) {
      if (!was.some((id) => works(before, id, day))) continue;
      if (!is.some((id) => !remote.includes(id) && works(after, id, day))) missing++;
    }
  }
  return missing;
}

/** Days of leave on which the person is not away. */
function leaveMissing(model: SimulationModel, id: string, fromMs: number, toMs: number): number {
  const absences = model.people.find((person) => person.id === id)?.absences ?? [];
  let at = fromMs;
  let covered = 0;
  for (const one of [...absences].sort((a, b) => a.fromMs - b.fromMs)) {
    const from = Math.max(at, one.fromMs);
    const to = Math.min(toMs, one.toMs);
    if (to > from) covered += to - from;
    at = Math.max(at, one.toMs);
  }
  return Math.max(0, toMs - fromMs - covered) / 86_400_000;
}

function tasksOf(model: SimulationModel, id: string): string[] {
  return model.processes.flatMap(({ tasks }) =>
    tasks.filter((t) => t.performers.some(({ personId }) => personId === id)).map((t) => t.nodeId),
  );
}

function tasksBeyond(model: SimulationModel, id: string, allowed: ReadonlySet<string>): number {
  return tasksOf(model, id).filter((task) => !allowed.has(task)).length;
}

function performersOf(model: SimulationModel, task: string): string[] {
  return model.processes.flatMap(({ tasks }) =>
    tasks
      .filter(({ nodeId }) => nodeId === task)
      .flatMap(({ performers }) => performers.map(({ personId }) => personId)),
  );
}

function performersBeyond(
  model: SimulationModel,
  tasks: ReadonlySet<string>,
  signers: ReadonlySet<string>,
): number {
  let beyond = 0;
  for (const task of tasks) {
    beyond += performersOf(model, task).filter((id) => !signers.has(id)).length;
  }
  return beyond;
}

/** 1 where one person could do both, must because nobody else is there, or one look is gone. */
function twoEyesOnly(
  after: SimulationModel,
  before: SimulationModel,
  first: string,
  second: string,
): number {
  const firsts = performersOf(after, first);
  const seconds = performersOf(after, second);
  if (firsts.length === 0 || seconds.length === 0) {
    const wasThere = [first, second].every((task) => performersOf(before, task).length > 0);
    return wasThere ? 1 : 0;
  }
  const rules = after.processes.flatMap(({ tasks }) => tasks);
  const forbids = (task: string, other: string) =>
    rules.some(({ nodeId, notBy }) => nodeId === task && notBy.includes(other));
  const isDisjoint = !firsts.some((id) => seconds.includes(id));
  if (isDisjoint) return 0;
  const hasOthers = firsts.every((id) => seconds.some((other) => other !== id));
  const isForbidden = forbids(second, first) || forbids(first, second);
  const isForbiddenBothWays = forbids(second, first) && forbids(first, second);
  // Where the flow is another one, either may come first.
  return hasOthers && (isSameFlow(before, after) ? isForbidden : isForbiddenBothWays) ? 0 : 1;
}

function isSameFlow(before: SimulationModel, after: SimulationModel): boolean {
  return after.processes.every(
    ({ flow }, p) =>
      flow === before.processes[p]?.flow ||
      JSON.stringify(flow) === JSON.stringify(before.processes[p]?.flow),
  );
}
