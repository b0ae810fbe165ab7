import { waitingCauses } from "../model/waiting-cause.ts";
import { quantilesInPlace } from "../stats/quantiles.ts";
import type { Replication } from "./run-replication.ts";
import { shiftAt } from "./shift-table.ts";

/** One figure of the cases of a run. */
export interface CaseFigure {
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
}

/** What is kept of one replication: small, and fit to be sent between workers. */
export interface ReplicationFigures {
  readonly replication: number;
  /** Of all processes together, then of each. */
  readonly all: ProcessFigures;
  readonly processes: readonly ProcessFigures[];
  readonly tasks: readonly TaskFigures[];
  readonly people: readonly PersonFigures[];
  /** Pieces of work done, warm-up included. */
  readonly activityInstances: number;
  readonly unfinished: number;
  readonly cut: number;
  readonly endAtMs: number;
  /** Mean number of cases in the system over the whole run. */
  readonly meanInSystem: number;
}

/** Of the counted cases of a process that ended. Milliseconds. */
export interface ProcessFigures {
  readonly cases: number;
  readonly cycleMs: CaseFigure;
  readonly waitingMs: CaseFigure;
  readonly workMs: CaseFigure;
  /** Means: pauses within work, off shift; waits for events. */
  readonly pausedMs: number;
  readonly eventMs: number;
  readonly cost: number;
  /** Share that ended by its deadline, of those that have one; `NaN` where none has. */
  readonly onTimeShare: number;
  readonly gapMs: number;
}

/** Of a task, over counted cases. Milliseconds are means of one execution, `NaN` where there is none. */
export interface TaskFigures {
  readonly countPerCase: number;
  readonly waitingMs: number;
  readonly workMs: number;
  readonly pausedMs: number;
  /** Waiting by cause, per execution, in the order of `waitingCauses`. */
  readonly causes: readonly number[];
}

/** Of a person, from the first counted arrival to the last end. */
export interface PersonFigures {
  readonly workedMs: number;
  readonly openMs: number;
  /** Worked share of the open hours. */
  readonly utilisation: number;
  /** Worked share of a day that 95 of 100 of their working days stay below. */
  readonly loadP95: number;
}

const shares = [0.5, 0.9];

/** Values of cases while they are measured; used again by the next measurement. */
interface Scratch {
  readonly cycle: Float64Array;
  readonly waiting: Float64Array;
  readonly work: Float64Array;
}

let kept: Scratch | null = null;

function scratchFor(count: number): Scratch {
  if (kept !== null && kept.cycle.length >= count) return kept;
  const column = () => new Float64Array(count);
  kept = { cycle: column(), waiting: column(), work: column() };
  return kept;
}

/** Takes the figures out of a replication before its buffers are used again. O(rows and cases). */
export function measureReplication(run: Replication): ReplicationFigures {
  const { model, rows, cases, warmUpCases } = run;
  const counts = model.model.processes.map(() => 0);
  let firstMs = Number.POSITIVE_INFINITY;
  for (let c = 0; c < cases.count; c++) {
    if (cases.numberOf[c] < warmUpCases) continue;
    counts[cases.processOf[c]]++;
    if (cases.arrivedAtMs[c] < firstMs) firstMs = cases.arrivedAtMs[c];
  }
  const scratch = scratchFor(cases.count);
  const meanInSystem = run.areaMs / (run.endAtMs - model.startAtMs);
  const all = processFigures(run, -1, scratch);
  return {
    replication: run.replication,
    all,
    processes: counts.length === 1 ? [all] : counts.map((_, p) => processFigures(run, p, scratch)),
    tasks: taskFigures(run, counts),
    people: model.shifts.map((_, person) => personFigures(run, person, firstMs, run.endAtMs)),
    activityInstances: countStarted(rows.continues, rows.count),
    unfinished: run.unfinished,
    cut: run.cut,
    endAtMs: run.endAtMs,
    meanInSystem,
  };
}

function countStarted(continues: Int32Array, count: number): number {
  let pieces = 0;
  for (let r = 0; r < count; r++) if (continues[r] < 0) pieces++;
  return pieces;
}

/** Of one process, or of all (−1). */
function processFigures(run: Replication, process: number, scratch: Scratch): ProcessFigures {
  const { cases, warmUpCases } = run;
  const { processOf, numberOf, arrivedAtMs, endAtMs, dueAtMs } = cases;
  const { waitingMs, workMs, pausedMs, eventMs, cost } = cases;
  const { cycle, waiting, work } = scratch;
  let n = 0;
  let due = 0;
  let onTime = 0;
  let first = Number.NaN;
  let last = Number.NaN;
  let arrivals = 0;
  let paused = 0;
  let events = 0;
  let costs = 0;
  for (let c = 0; c < cases.count; c++) {
    if (process >= 0 && processOf[c] !== process) continue;
    if (numberOf[c] < warmUpCases) continue;
    last = arrivedAtMs[c];
    if (arrivals++ === 0) first = last;
    const end = endAtMs[c];
    if (!Number.isNaN(dueAtMs[c])) {
      due++;
      if (end <= dueAtMs[c]) onTime++;
    }
    if (Number.isNaN(end)) continue;
    cycle[n] = end - last;
    waiting[n] = waitingMs[c];
    work[n++] = workMs[c];
    paused += pausedMs[c];
    events += eventMs[c];
    costs += cost[c];
  }
  const mean = (sum: number) => (n === 0 ? Number.NaN : sum / n);
  return {
    cases: n,
    cycleMs: caseFigure(cycle, n),
    waitingMs: caseFigure(waiting, n),
    workMs: caseFigure(work, n),
    pausedMs: mean(paused),
    eventMs: mean(events),
    cost: mean(costs),
    onTimeShare: due === 0 ? Number.NaN : onTime / due,
    gapMs: arrivals < 2 ? Number.NaN : (last - first) / (arrivals - 1),
  };
}

/** Reorders the values. */
function caseFigure(values: Float64Array, n: number): CaseFigure {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += values[k];
  const [p50, p90] = quantilesInPlace(values, n, shares, new Float64Array(2));
  return { mean: n === 0 ? Number.NaN : sum / n, p50, p90 };
}

function taskFigures(run: Replication, counts: readonly number[]): TaskFigures[] {
  const { model, rows, cases, warmUpCases, causes } = run;
  const { caseOf, task: taskOf, continues, readyAtMs, startAtMs, endAtMs, workMs } = rows;
  const { numberOf } = cases;
  const n = model.tasks.count;
  const done = new Float64Array(n);
  const waiting = new Float64Array(n);
  const worked = new Float64Array(n);
  const paused = new Float64Array(n);
  for (let r = 0; r < rows.count; r++) {
    if (numberOf[caseOf[r]] < warmUpCases) continue;
    const task = taskOf[r];
    if (continues[r] < 0) done[task]++;
    waiting[task] += startAtMs[r] - readyAtMs[r];
    worked[task] += workMs[r];
    const pause = endAtMs[r] - startAtMs[r] - workMs[r];
    if (pause < Number.POSITIVE_INFINITY) paused[task] += pause;
  }
  const width = waitingCauses.length;
  return Array.from(done, (times, task) => ({
    countPerCase: times / counts[model.tasks.processOf[task]],
    waitingMs: waiting[task] / times,
    workMs: worked[task] / times,
    pausedMs: paused[task] / times,
    causes: Array.from(causes.subarray(task * width, (task + 1) * width), (ms) => ms / times),
  }));
}

function personFigures(
  { model, workedIn, warmUpCases }: Replication,
  person: number,
  fromMs: number,
  toMs: number,
): PersonFigures {
  const table = model.shifts[person];
  const worked = workedIn[person];
  // What is laid out must not depend on how far earlier runs went.
  shiftAt(table, 0, toMs);
  const loads: number[] = [];
  let workedMs = 0;
  let openMs = 0;
  let [day, dayOpen, dayWorked] = [Number.NaN, 0, 0];
  for (let k = 0; k < table.count && table.openMs[k] < toMs; k++) {
    // Work of uncounted cases cannot be told apart within a shift: the first whole one is begun with.
    if (table.closeMs[k] <= fromMs || (warmUpCases > 0 && table.openMs[k] < fromMs)) continue;
    const open = Math.min(table.closeMs[k], toMs) - Math.max(table.openMs[k], fromMs);
    const done = worked[k] ?? 0;
    workedMs += done;
    openMs += open;
    if (table.day[k] !== day) {
      if (dayOpen > 0) loads.push(dayWorked / dayOpen);
      [day, dayOpen, dayWorked] = [table.day[k], 0, 0];
    }
    dayOpen += open;
    dayWorked += done;
  }
  if (dayOpen > 0) loads.push(dayWorked / dayOpen);
  const all = Float64Array.from(loads);
  const [loadP95] = quantilesInPlace(all, all.length, [0.95], new Float64Array(1));
  return { workedMs, openMs, utilisation: openMs === 0 ? 0 : workedMs / openMs, loadP95 };
}
