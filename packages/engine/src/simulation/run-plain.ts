import { waitingCauses } from "../model/waiting-cause.ts";
import { dueAt, gapUnderRates } from "./arrivals.ts";
import type { CompiledSimulation } from "./compiled-simulation.ts";
import { CORE_GOES_ON, CORE_LOST, makePlainCore, type PlainCore } from "./plain-core.ts";
import { PlainMemory } from "./plain-memory.ts";
import { isPlain } from "./plain-model.ts";
import { widened } from "./run-columns.ts";
import type { Replication, RunSettings } from "./run-replication.ts";

/** Results by number, as in core/run.ts. */
const [ROWS, CASES, AREA, NOW, IN_SYSTEM, CUT] = [0, 1, 2, 3, 4, 5];
const ROW_COLUMNS = 6;
const CASE_COLUMNS = 13;
const [CAUSES, WORKED, WORKED_SIZE] = [24, 25, 26];
/** Instants between two looks at whether to stop. */
const STEP = 16_384;

interface Plain {
  readonly core: PlainCore;
  readonly memory: PlainMemory;
}

const known = new WeakMap<CompiledSimulation, Plain | null>();

/**
 * Runs a plain model by the compiled core, to the bits of the general way; `null` where the model is
 * not plain, dispatch is not causal, or a case goes round for ever while other work of it goes on.
 */
export function runPlain(
  model: CompiledSimulation,
  settings: RunSettings,
  replication: number,
): Replication | null {
  if (settings.dispatch === "compatible") return null;
  let plain = known.get(model);
  if (plain === undefined) {
    plain = prepared(model);
    known.set(model, plain);
  }
  if (plain === null) return null;
  const { core, memory } = plain;
  const { cases, seed, untilMs = Number.POSITIVE_INFINITY, warmUpCases = 0, onStep } = settings;
  memory.prepare(seed, replication, {
    limits: model.processes.map((_, p) => (typeof cases === "number" ? cases : (cases[p] ?? 0))),
    splitLimit: settings.splitLimit ?? 1000,
    warmUpCases,
  });
  const due = model.processes.map(() => new Map<number, number>());
  core.begin(
    {
      extendShifts: (table) => memory.extend(table),
      dueAt: (p, arrivedMs) => dueAt(model, due[p], p, arrivedMs),
      gapUnderRates: (p, gap, fromMs) => gapUnderRates(model.model, p, gap, fromMs),
    },
    model.startAtMs,
    untilMs,
  );
  let state = core.go(STEP);
  while (state === CORE_GOES_ON && (onStep === undefined || onStep())) state = core.go(STEP);
  return state === CORE_LOST ? null : read(model, core, replication, warmUpCases);
}

function prepared(model: CompiledSimulation): Plain | null {
  if (!isPlain(model)) return null;
  const core = model.buffers === null ? makePlainCore() : model.buffers.core;
  return core === null ? null : { core, memory: new PlainMemory(model, core) };
}

/** Columns that hold the same number throughout, shared by all runs. */
let nothingBefore = new Int32Array(0);
let firstLevel = new Int32Array(0);

function read(
  model: CompiledSimulation,
  core: PlainCore,
  replication: number,
  warmUpCases: number,
): Replication {
  const count = core.resultAt(ROWS);
  const cases = core.resultAt(CASES);
  const ints = (what: number, length: number) => core.ints(core.resultAt(what), length);
  const floats = (what: number, length: number) => core.floats(core.resultAt(what), length);
  if (nothingBefore.length < count) nothingBefore = widened(nothingBefore, count).fill(-1);
  if (firstLevel.length < cases) firstLevel = widened(firstLevel, cases);
  const people = model.shifts.length;
  const worked = ints(WORKED, people);
  const sizes = ints(WORKED_SIZE, people);
  const cut = core.resultAt(CUT);
  return {
    model,
    replication,
    warmUpCases,
    rows: {
      count,
      caseOf: ints(ROW_COLUMNS, count),
      task: ints(ROW_COLUMNS + 1, count),
      person: ints(ROW_COLUMNS + 2, count),
      readyAtMs: floats(ROW_COLUMNS + 3, count),
      startAtMs: floats(ROW_COLUMNS + 4, count),
      endAtMs: floats(ROW_COLUMNS + 5, count),
      workMs: floats(ROW_COLUMNS + 6, count),
      continues: nothingBefore,
    },
    cases: {
      count: cases,
      processOf: ints(CASE_COLUMNS, cases),
      numberOf: ints(CASE_COLUMNS + 1, cases),
      level: firstLevel,
      arrivedAtMs: floats(CASE_COLUMNS + 2, cases),
      endAtMs: floats(CASE_COLUMNS + 3, cases),
      firstStartAtMs: floats(CASE_COLUMNS + 4, cases),
      waitingMs: floats(CASE_COLUMNS + 5, cases),
      workMs: floats(CASE_COLUMNS + 6, cases),
      pausedMs: floats(CASE_COLUMNS + 7, cases),
      eventMs: floats(CASE_COLUMNS + 8, cases),
      cost: floats(CASE_COLUMNS + 9, cases),
      dueAtMs: floats(CASE_COLUMNS + 10, cases),
    },
    causes: floats(CAUSES, model.tasks.count * waitingCauses.length),
    workedIn: Array.from(worked, (at, p) => core.floats(at, sizes[p])),
    unfinished: core.resultAt(IN_SYSTEM) + cut,
    cut,
    areaMs: core.resultAt(AREA),
    endAtMs: core.resultAt(NOW),
  };
}
