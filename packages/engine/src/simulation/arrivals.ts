import { compileCalendar } from "../calendar/compile-calendar.ts";
import { dueDay } from "../calendar/due-day.ts";
import { dayOfWall, monthOfWall, weekdayOf } from "../calendar/local-date.ts";
import { type ZoneOffsets, zoneOffsets } from "../stats/zone-offsets.ts";
import type { CompiledSimulation } from "./compiled-simulation.ts";
import { EVENT_ARRIVAL, type RunState } from "./run-state.ts";
import { shiftAt } from "./shift-table.ts";
import type { Arrivals, ProcessDeadline, SimulationModel } from "./simulation-model.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** No gap is looked for further: three years of hours without a single arrival. */
const MOST_HOURS = 3 * 366 * 24;

/**
 * Plans the first case of each process: at the start where its calendar is open then, else a gap
 * later, as other tools do.
 */
export function planArrivals(run: RunState): void {
  const { model } = run;
  for (let p = 0; p < model.processes.length; p++) {
    if (run.arrivalLimit[p] === 0) continue;
    const table = model.arrivalShifts[p];
    let at = model.startAtMs;
    if (table !== null) {
      const k = shiftAt(table, 0, at);
      if (table.openMs[k] > at) at = opened(run, p, at + gapOf(run, p, 0, at));
    }
    // Compatible dispatch knows all arrivals before it begins.
    if (run.isCompatible) {
      for (let n = 0; n < run.arrivalLimit[p] && at <= run.untilMs; n++) {
        run.plan(at, EVENT_ARRIVAL, p, 0);
        at = nextAfter(run, p, n + 1, at);
      }
    } else if (at <= run.untilMs) run.plan(at, EVENT_ARRIVAL, p, 0);
  }
}

/** Takes in the case that arrives now, and plans the next one. */
export function arrive(run: RunState, p: number): number {
  const { cases } = run;
  const c = cases.add();
  const number = run.arrivalCount[p]++;
  cases.processOf[c] = p;
  cases.numberOf[c] = number;
  cases.arrivedAtMs[c] = run.now;
  cases.dueAtMs[c] = dueAt(run.model, run.dueCache[p], p, run.now);
  run.countCases(1);
  if (!run.isCompatible && number + 1 < run.arrivalLimit[p]) {
    const at = nextAfter(run, p, number + 1, run.now);
    if (at <= run.untilMs) run.heap.push(at, (p << 4) | EVENT_ARRIVAL);
  }
  return c;
}

function nextAfter(run: RunState, p: number, number: number, fromMs: number): number {
  return opened(run, p, fromMs + gapOf(run, p, number, fromMs));
}

/** The instant itself where the calendar of arrivals is open, else the next opening. */
function opened(run: RunState, p: number, atMs: number): number {
  const table = run.model.arrivalShifts[p];
  if (table === null) return atMs;
  const k = shiftAt(table, run.arrivalShift[p], atMs);
  run.arrivalShift[p] = k;
  return Math.max(atMs, table.openMs[k]);
}

/** The gap before a case, stretched and pressed by how often cases come at that time. */
function gapOf(run: RunState, p: number, number: number, fromMs: number): number {
  const { samplers, draws, processes, model } = run.model;
  draws.ask(processes[p].arrivalSource, number, 0);
  const gap = Math.max(0, samplers.draw(processes[p].gap, draws));
  const { arrivals } = model.processes[p];
  const spread = gap / arrivals.growth;
  return Math.round(hasRates(arrivals) ? gapUnderRates(model, p, spread, fromMs) : spread);
}

/** Whether cases come more often at some hours or months. */
export function hasRates({ weekHourRates, monthRates }: Arrivals): boolean {
  return weekHourRates !== null || monthRates !== null;
}

/** Clock time until so much time at the mean rate of a process has passed. */
export function gapUnderRates(
  model: SimulationModel,
  p: number,
  gap: number,
  fromMs: number,
): number {
  const { arrivals } = model.processes[p];
  const zone = zoneOf(model, arrivals);
  let left = gap;
  let at = fromMs;
  for (let k = 0; k < MOST_HOURS; k++) {
    const wallMs = zone.wallMsFromUtc(at);
    const day = dayOfWall(wallMs);
    const hour = Math.floor((wallMs - day * DAY_MS) / HOUR_MS);
    const month = monthOfWall(wallMs) % 12;
    const rate =
      (arrivals.weekHourRates?.[(weekdayOf(day) - 1) * 24 + hour] ?? 1) *
      (arrivals.monthRates?.[month] ?? 1);
    const room = HOUR_MS - (wallMs - day * DAY_MS - hour * HOUR_MS);
    if (rate > 0 && left <= room * rate) return at + left / rate - fromMs;
    left -= room * rate;
    at += room;
  }
  return Number.POSITIVE_INFINITY;
}

/** The zone arrivals are told in: of their calendar, else of the first calendar, else UTC. */
function zoneOf(model: SimulationModel, { calendarId }: Arrivals): ZoneOffsets {
  const named = model.calendars.find(({ id }) => id === calendarId) ?? model.calendars[0];
  return zoneOffsets(named?.calendar.zone ?? "UTC");
}

/** The end of the last day for a case that arrives now; `NaN` without a deadline. */
export function dueAt(
  model: CompiledSimulation,
  cache: Map<number, number>,
  p: number,
  arrivedMs: number,
): number {
  const process = model.model.processes[p];
  if (process.deadline === null) return Number.NaN;
  const { zone, isWorkingDay } = deadlineDays(model, p, process.deadline);
  const day = dayOfWall(zone.wallMsFromUtc(arrivedMs));
  const known = cache.get(day);
  if (known !== undefined) return known;
  const unit = process.deadline.clock === "working" ? "working-day" : "calendar-day";
  const rule = { name: "", amount: process.deadline.days, unit, validFrom: null } as const;
  const last = dueDay(
    { ...rule, validTo: null, legalReference: "", confidence: "C" },
    day,
    isWorkingDay,
  );
  const due = zone.utcMsFromWall((last + 1) * DAY_MS);
  cache.set(day, due);
  return due;
}

interface DeadlineDays {
  readonly zone: ZoneOffsets;
  readonly isWorkingDay: (day: number) => boolean;
}

const known = new WeakMap<ProcessDeadline, DeadlineDays>();

function deadlineDays(
  compiled: CompiledSimulation,
  p: number,
  deadline: ProcessDeadline,
): DeadlineDays {
  const made = known.get(deadline);
  if (made !== undefined) return made;
  const { model } = compiled;
  const named = model.calendars.find(({ id }) => id === deadline.calendarId);
  const zone = zoneOffsets(named?.calendar.zone ?? zoneOf(model, model.processes[p].arrivals).zone);
  const clock =
    named === undefined
      ? null
      : compileCalendar(named.calendar, compiled.startAtMs, compiled.startAtMs + 366 * DAY_MS);
  const isWorkingDay = (day: number) =>
    clock === null ||
    clock.workMs(zone.utcMsFromWall(day * DAY_MS), zone.utcMsFromWall((day + 1) * DAY_MS)) > 0;
  const days = { zone, isWorkingDay };
  known.set(deadline, days);
  return days;
}
