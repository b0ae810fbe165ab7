import { arrive, planArrivals } from "./arrivals.ts";
import type { CompiledSimulation } from "./compiled-simulation.ts";
import { release } from "./do-work.ts";
import {
  afterDelay,
  beginCase,
  boundaryHappens,
  finishActivity,
  moveTokens,
} from "./move-tokens.ts";
import { enqueue, fireBatch, makeRest, planBatch } from "./queue-work.ts";
import { runPlain } from "./run-plain.ts";
import {
  type Dispatch,
  EVENT_ARRIVAL,
  EVENT_BATCH,
  EVENT_BOUNDARY,
  EVENT_DELAY,
  EVENT_ENQUEUE,
  EVENT_FINISH,
  EVENT_WAKE,
  LEVEL_STEP_MS,
  RunState,
} from "./run-state.ts";
import { settle } from "./settle.ts";
import type { CaseColumns, WorkColumns } from "./told-columns.ts";

/** How a model is run. */
export interface RunSettings {
  /** Cases of each process, or one number for all. */
  readonly cases: number | readonly number[];
  readonly seed: number;
  readonly dispatch?: Dispatch;
  /** So many first cases of each process are run but not counted. */
  readonly warmUpCases?: number;
  /** No case arrives later; what has arrived is worked off. */
  readonly untilMs?: number;
  /** A case that comes to one split more often is cut off. */
  readonly splitLimit?: number;
  /** "general" never takes the quick way of plain models: for tests, both give the same bits. */
  readonly way?: "general";
  /** The work goes on in steps of so many events; return `false` to stop. */
  readonly onStep?: () => boolean;
}

/**
 * One run of a model. Columns belong to the compiled model and are overwritten by its next run; only
 * the first `count` entries of each mean something.
 */
export interface Replication {
  readonly model: CompiledSimulation;
  readonly replication: number;
  readonly warmUpCases: number;
  readonly rows: WorkColumns;
  readonly cases: CaseColumns;
  /** Milliseconds of waiting by task × cause (order of `waitingCauses`), of counted cases. */
  readonly causes: Float64Array;
  /** Worked milliseconds of each person by shift. */
  readonly workedIn: readonly Float64Array[];
  /** Cases that had not ended: nobody can do their work, or they were cut. */
  readonly unfinished: number;
  readonly cut: number;
  /** Integral of the number of cases in the system, case-milliseconds. */
  readonly areaMs: number;
  readonly endAtMs: number;
}

const states = new WeakMap<CompiledSimulation, RunState>();
const STEP = 65_536;

/**
 * Runs a compiled model once. The same model, settings and replication give the same bits on every
 * machine; buffers are kept with the model, so that later runs allocate little.
 *
 * @param replication 0, 1, 2 …: each has chance of its own.
 */
export function runReplication(
  model: CompiledSimulation,
  settings: RunSettings,
  replication: number,
): Replication {
  const plain = settings.way === "general" ? null : runPlain(model, settings, replication);
  if (plain !== null) return plain;
  const run = states.get(model) ?? new RunState(model);
  states.set(model, run);
  run.isCompatible = settings.dispatch === "compatible";
  run.warmUpCases = settings.warmUpCases ?? 0;
  run.splitLimit = settings.splitLimit ?? 1000;
  run.untilMs = settings.untilMs ?? Number.POSITIVE_INFINITY;
  for (let p = 0; p < run.arrivalLimit.length; p++) {
    const { cases } = settings;
    run.arrivalLimit[p] = typeof cases === "number" ? cases : (cases[p] ?? 0);
  }
  run.reset(settings.seed, replication);
  planArrivals(run);
  let isOn = true;
  while (isOn) {
    isOn = work(run, settings.onStep);
    if (isOn) isOn = flush(run);
  }
  run.countCases(0);
  let unfinished = 0;
  for (let c = 0; c < run.cases.count; c++) if (Number.isNaN(run.cases.endAtMs[c])) unfinished++;
  return {
    model,
    replication,
    warmUpCases: run.warmUpCases,
    rows: run.rows,
    cases: run.cases,
    causes: run.causes,
    workedIn: run.workedIn,
    unfinished,
    cut: run.cutCases,
    areaMs: run.areaMs,
    endAtMs: run.now,
  };
}

/** Works all events off; `false` where it was asked to stop. */
function work(run: RunState, onStep: (() => boolean) | undefined): boolean {
  const { heap } = run;
  let steps = 0;
  while (heap.size > 0) {
    const key = heap.nextKey;
    run.now = run.isCompatible ? key - Math.floor(key / LEVEL_STEP_MS) * LEVEL_STEP_MS : key;
    do happen(run, heap.pop());
    while (heap.size > 0 && heap.nextKey === key);
    settle(run);
    if (++steps % STEP === 0 && onStep !== undefined && !onStep()) return false;
  }
  return true;
}

function happen(run: RunState, payload: number): void {
  const index = payload >>> 4;
  switch (payload & 15) {
    case EVENT_ARRIVAL: {
      const c = arrive(run, index);
      start(run, c);
      return;
    }
    case EVENT_FINISH:
      finish(run, index);
      return;
    case EVENT_ENQUEUE:
      enqueue(run, index);
      return;
    case EVENT_DELAY:
      afterDelay(run, index);
      moveTokens(run);
      return;
    case EVENT_WAKE:
      run.lookForWork(index);
      return;
    case EVENT_BATCH: {
      const gathering = run.gatherings[index];
      if (gathering !== null && gathering.era === run.now) planBatch(run, index, gathering);
      return;
    }
    case EVENT_BOUNDARY:
      boundaryHappens(run, index);
      moveTokens(run);
      return;
  }
}

/** A case that has arrived gets its attributes and its level, and sets off. */
function start(run: RunState, c: number): void {
  const { model, scopes, cases } = run;
  const process = model.processes[cases.processOf[c]];
  const { attributes } = model;
  if (attributes.names.length > 0 || model.tasks.areRestricted) run.prepareSlots();
  const scope = scopes.take(c, -1, -1);
  if (attributes.names.length > 0) {
    attributes.clear(scope);
    if (model.globalRules >= 0) attributes.apply(model.globalRules, scope, 0, 0);
    if (process.caseRules >= 0) attributes.apply(process.caseRules, scope, cases.numberOf[c], 0);
  }
  if (model.tasks.areRestricted) run.forgetDoers(scope);
  if (model.levels > 1) {
    const { priorities } = process;
    const level = priorities.findIndex((one) => one >= 0 && attributes.holds(one, scope));
    cases.level[c] = level < 0 ? model.levels - 1 : level;
  }
  beginCase(run, c, scope);
  moveTokens(run);
}

/** A row of work is over: its person is free, its case goes on. */
function finish(run: RunState, row: number): void {
  const { rows, scopes, model } = run;
  const scope = rows.scope[row];
  if (scope < 0) return;
  release(run, row);
  if (rows.left[row] > 0) {
    makeRest(run, row);
    rows.scope[row] = -1;
    return;
  }
  rows.scope[row] = -1;
  const task = rows.task[row];
  if (model.tasks.areRestricted) {
    run.doneBy[scopes.root[scope] * model.tasks.count + task] = rows.person[row];
  }
  if (model.tasks.rules[task] >= 0) {
    const number = run.cases.numberOf[rows.caseOf[row]];
    model.attributes.apply(model.tasks.rules[task], scopes.root[scope], number, rows.visit[row]);
  }
  finishActivity(run, scope, model.tasks.nodeOf[task], rows.stamp[row]);
  moveTokens(run);
}

/** What still gathers when nothing else will happen is done as it is. */
function flush(run: RunState): boolean {
  if (run.gathered === 0) return false;
  for (let task = 0; task < run.gatherings.length; task++) {
    const gathering = run.gatherings[task];
    if (gathering !== null && gathering.items.length > 0) fireBatch(run, task, gathering);
  }
  settle(run);
  return true;
}
