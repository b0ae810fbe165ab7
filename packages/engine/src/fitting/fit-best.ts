import { caseCount, type EventLog } from "../log/event-log.ts";
import { calibrateDelays } from "./calibrate-delays.ts";
import { flowKinds } from "./candidate-flows.ts";
import { relativeTimes } from "./distances/event-times.ts";
import { measureDistances } from "./distances/measure-distances.ts";
import { fitModel } from "./fit-model.ts";
import type { FitSettings, WaitKind } from "./fit-settings.ts";
import type { FittedModel } from "./fitted-model.ts";
import { simulateCases } from "./simulate-cases.ts";
import { splitByTime } from "./split-log.ts";

/** Part of the cases that candidates are made of; on the rest they are compared. */
const INNER_SHARE = 0.7;
/** Fewer cases on either side of the inner split choose nothing. */
const FEWEST_CASES = 50;
/** Runs of each candidate. */
const RUNS = 2;
const HOUR_MS = 3_600_000;

/**
 * The model of a log that forecasts best, of those with a diagram of what follows what or one of
 * blocks, and with unexplained waiting as delays or as people who give a part of their hours: each
 * is made of the earlier cases of this log, run, and compared with its later cases by how long cases
 * take, when in their life things happen, and which ways they go. The winner is made anew of the
 * whole log, its delays set so that steps wait as long as recorded.
 *
 * @param settings What they fix is not tried in other ways.
 * @param onProgress Told the share that is done; throws to stop.
 */
export function fitBest(
  log: EventLog,
  settings: FitSettings,
  seed: number,
  onProgress: (share: number) => void = () => {},
): FittedModel {
  const inner = splitByTime(log, INNER_SHARE);
  const enough = Math.min(caseCount(inner.earlier), caseCount(inner.later)) >= FEWEST_CASES;
  const ways = settings.flow !== null ? [settings.ways] : listOf(settings.ways, flowKinds);
  const waits = listOf(settings.waits, waitKinds);
  const candidates = ways.flatMap((way) => waits.map((wait) => ({ ways: way, waits: wait })));
  let best = candidates[0];
  if (enough && candidates.length > 1) {
    const { later } = inner;
    const leads = relativeTimes(later, false).cycleTimes;
    const meanLead = leads.reduce((sum, lead) => sum + lead, 0) / leads.length / HOUR_MS;
    const window = {
      fromMs: inner.splitAtMs,
      warmUpMs: inner.p90LeadMs,
      cases: caseCount(later),
    };
    let least = Number.POSITIVE_INFINITY;
    for (const [k, candidate] of candidates.entries()) {
      const fitted = fitModel(inner.earlier, { ...settings, ...candidate });
      const { model } = calibrateDelays(fitted, inner.earlier, seed);
      let score = 0;
      for (let r = 0; r < RUNS; r++) {
        const apart = measureDistances(later, simulateCases(model, window, log.zone, seed, r));
        score += (apart.cycleTimeHours + apart.relativeHours) / meanLead + 2 * apart.threeGram;
      }
      if (score < least) {
        least = score;
        best = candidate;
      }
      onProgress((0.8 * (k + 1)) / candidates.length);
    }
  }
  const fitted = fitModel(log, { ...settings, ...best });
  onProgress(0.9);
  const calibrated = calibrateDelays(fitted, log, seed);
  onProgress(1);
  return calibrated;
}

const waitKinds: readonly WaitKind[] = ["delays", "availability"];

function listOf<Kind>(asked: Kind | "best", all: readonly Kind[]): readonly Kind[] {
  return asked === "best" ? all : [asked];
}
