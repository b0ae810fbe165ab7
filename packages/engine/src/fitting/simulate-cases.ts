import type { EventLog } from "../log/event-log.ts";
import { PRECISION_MS } from "../log/event-table.ts";
import { type CompiledSimulation, compileSimulation } from "../simulation/compiled-simulation.ts";
import { type Replication, runReplication } from "../simulation/run-replication.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import { meanDrawn } from "./distributions/reshape.ts";

/** Which cases of a run are looked at. */
export interface SimulationWindow {
  /** Cases that arrive before are run, so that work lies waiting, and left out. */
  readonly fromMs: number;
  /** How long before the run begins. */
  readonly warmUpMs: number;
  /** So many cases from then on; fewer only where the model brings no more. */
  readonly cases: number;
}

/** Chance makes arrivals bunch: this many more than expected are run. */
const RESERVE = 1.2;
const LEAST_RESERVE = 20;
/** No warm-up brings more than this many cases for each one looked at. */
const MOST_WARM_UP = 3;

/**
 * Runs the first process of a model and gives what happened as a log, as a record of it would: an
 * event for each piece of work, by end within its case, with activity names of the tasks and the
 * people who did it.
 *
 * @param zone Of the log.
 */
export function simulateCases(
  model: SimulationModel,
  { fromMs, warmUpMs, cases }: SimulationWindow,
  zone: string,
  seed: number,
  replication: number,
): EventLog {
  const { gap, growth } = model.processes[0].arrivals;
  const expected = warmUpMs / Math.max(1, meanDrawn(gap) / growth);
  const before = Math.min(MOST_WARM_UP * cases, expected);
  const startAtMs = fromMs - (expected > 0 ? (warmUpMs * before) / expected : 0);
  const days = Math.ceil(((before + cases) * meanDrawn(gap)) / growth / 86_400_000) + 400;
  const compiled = compileSimulation(model, { fromMs: startAtMs, days: Math.min(days, 4_000) });
  const wanted = Math.ceil((before + cases) * RESERVE) + LEAST_RESERVE;
  const run = runReplication(compiled, { cases: wanted, seed }, replication);
  return logOfRun(compiled, run, fromMs, cases, zone);
}

function logOfRun(
  { tasks, model }: CompiledSimulation,
  { rows, cases }: Replication,
  fromMs: number,
  most: number,
  zone: string,
): EventLog {
  const slotOf = new Int32Array(cases.count).fill(-1);
  const caseIds: string[] = [];
  for (let c = 0; c < cases.count && caseIds.length < most; c++) {
    if (cases.processOf[c] !== 0 || cases.arrivedAtMs[c] < fromMs) continue;
    slotOf[c] = caseIds.length;
    caseIds.push(String(caseIds.length + 1));
  }
  // Pieces of one task that went from hand to hand become one event of the last hand.
  const startOf = new Float64Array(rows.count);
  const kept: number[] = [];
  for (let r = 0; r < rows.count; r++) {
    startOf[r] = rows.continues[r] < 0 ? rows.startAtMs[r] : startOf[rows.continues[r]];
    if (slotOf[rows.caseOf[r]] >= 0 && rows.left[r] === 0) kept.push(r);
  }
  const byEnd = orderAscending(Float64Array.from(kept, (r) => rows.endAtMs[r]));
  const caseStart = new Uint32Array(caseIds.length + 1);
  for (const r of kept) caseStart[slotOf[rows.caseOf[r]] + 1]++;
  for (let c = 0; c < caseIds.length; c++) caseStart[c + 1] += caseStart[c];
  const next = caseStart.slice();
  const order = new Uint32Array(kept.length);
  for (const k of byEnd) order[next[slotOf[rows.caseOf[kept[k]]]]++] = kept[k];
  const endAtMs = Float64Array.from(order, (r) => rows.endAtMs[r]);
  const names = [...new Set(tasks.names)];
  const nameOf = Uint16Array.from(tasks.names, (name) => names.indexOf(name));
  return {
    caseStart,
    caseIds,
    activity: Uint16Array.from(order, (r) => nameOf[rows.task[r]]),
    activityNames: names,
    endAtMs,
    startAtMs: Float64Array.from(order, (r) => startOf[r]),
    resource: Int32Array.from(order, (r) => rows.person[r]),
    resourceNames: model.people.map(({ id }) => id),
    role: null,
    roleNames: [],
    precision: new Uint8Array(order.length).fill(PRECISION_MS),
    // Of equal times the run knows which came first.
    tiedWithPrevious: new Uint8Array(order.length),
    rowNumber: Uint32Array.from(order, (_, k) => k + 1),
    caseAttributes: [],
    eventAttributes: [],
    zone,
  };
}
