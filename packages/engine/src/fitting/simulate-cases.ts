import type { EventLog } from "../log/event-log.ts";
import { compileSimulation } from "../simulation/compiled-simulation.ts";
import { runReplication } from "../simulation/run-replication.ts";
import { simulatedLog } from "../simulation/simulated-log.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import { meanDrawn } from "./distributions/reshape.ts";
import { casesOf } from "./split-log.ts";

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
  const log = simulatedLog(run, zone);
  const arrival = log.caseAttributes.find(({ name }) => name === "arrival");
  const arrivedAtMs = arrival?.kind === "instant" ? arrival.values : new Float64Array(0);
  const seen = [...arrivedAtMs.keys()].filter((c) => arrivedAtMs[c] >= fromMs).slice(0, cases);
  // Of equal times the run knows which came first.
  return { ...casesOf(log, seen), tiedWithPrevious: new Uint8Array(eventsOf(log, seen)) };
}

function eventsOf({ caseStart }: EventLog, cases: readonly number[]): number {
  return cases.reduce((sum, c) => sum + caseStart[c + 1] - caseStart[c], 0);
}
