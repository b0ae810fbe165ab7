import { EVENT_WAKE, type RunState } from "./run-state.ts";
import { type CalendarShifts, shiftAt } from "./shift-table.ts";

/** Calendars of work at the place, by task × person. */
export interface SiteTables {
  readonly tables: readonly (CalendarShifts | null)[];
}

/** Whether a person who is at work may begin a task where they are now. */
export function isAtPlace(run: RunState, task: number, person: number): boolean {
  const { sites } = run.model;
  if (sites === null) return true;
  const at = task * run.inHand.length + person;
  const table = sites.tables[at];
  if (table === null) return true;
  const k = shiftAt(table, run.siteShift[at], run.now);
  run.siteShift[at] = k;
  return table.openMs[k] <= run.now;
}

/** Plans that a person looks for work when they are next at the place of a task; when that is. */
export function wakeAtPlace(run: RunState, task: number, person: number): number {
  const at = task * run.inHand.length + person;
  const table = run.model.sites?.tables[at] ?? null;
  if (table === null) return Number.POSITIVE_INFINITY;
  const open = table.openMs[run.siteShift[at]];
  const planned = run.siteWakeAtMs[person];
  if (planned > run.now && planned <= open) return open;
  run.siteWakeAtMs[person] = open;
  run.plan(open, EVENT_WAKE, person, 0);
  return open;
}

/** Open milliseconds of a person within a stretch of the past at which they were at the place. */
export function atPlaceBack(
  run: RunState,
  task: number,
  person: number,
  fromMs: number,
  toMs: number,
): number | null {
  const at = task * run.inHand.length + person;
  const table = run.model.sites?.tables[at] ?? null;
  if (table === null) return null;
  const own = run.model.shifts[person];
  let sum = 0;
  let j = Math.min(run.siteShift[at], table.count - 1);
  for (let k = Math.min(run.shift[person], own.count - 1); k >= 0; k--) {
    if (own.closeMs[k] <= fromMs) break;
    while (j > 0 && table.openMs[j] >= own.closeMs[k]) j--;
    for (let i = j; i >= 0 && table.closeMs[i] > own.openMs[k]; i--) {
      const from = Math.max(own.openMs[k], table.openMs[i], fromMs);
      const to = Math.min(own.closeMs[k], table.closeMs[i], toMs);
      if (to > from) sum += to - from;
    }
  }
  return sum;
}
