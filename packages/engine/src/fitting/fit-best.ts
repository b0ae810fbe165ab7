import { caseCount, type EventLog } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";
import { calibrateDelays } from "./calibrate-delays.ts";
import { candidateFlows } from "./candidate-flows.ts";
import { relativeTimes } from "./distances/event-times.ts";
import { measureDistances } from "./distances/measure-distances.ts";
import { fitModel } from "./fit-model.ts";
import type { FitSettings } from "./fit-settings.ts";
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
  const makers = settings.flow === null ? candidateFlows : [() => settings.flow as BpmnModel];
  const waits =
    settings.waits === "best" ? (["delays", "availability"] as const) : [settings.waits];
  const candidates = makers.flatMap((make) => waits.map((way) => ({ make, way })));
  let best = candidates[0];
  if (enough && candidates.length > 1) {
    const leads = relativeTimes(inner.later, false).cycleTimes;
    const meanLead = leads.reduce((sum, lead) => sum + lead, 0) / leads.length / HOUR_MS;
    const flows = new Map(makers.map((make) => [make, make(wholeLog(inner.earlier))]));
    let least = Number.POSITIVE_INFINITY;
    for (const [k, { make, way }] of candidates.entries()) {
      const flow = flows.get(make) ?? null;
      const fitted = fitModel(inner.earlier, { ...settings, flow, waits: way });
      const { model } = calibrateDelays(fitted, inner.earlier, seed);
      let score = 0;
      for (let r = 0; r < RUNS; r++) {
        const window = {
          fromMs: inner.splitAtMs,
          warmUpMs: inner.p90LeadMs,
          cases: caseCount(inner.later),
        };
        const run = simulateCases(model, window, log.zone, seed, r);
        const apart = measureDistances(inner.later, run);
        score += (apart.cycleTimeHours + apart.relativeHours) / meanLead + 2 * apart.threeGram;
      }
      if (score < least) {
        least = score;
        best = { make, way };
      }
      onProgress((0.8 * (k + 1)) / candidates.length);
    }
  }
  const flow = best.make(wholeLog(log));
  const fitted = fitModel(log, { ...settings, flow, waits: best.way });
  onProgress(0.9);
  const calibrated = calibrateDelays(fitted, log, seed);
  onProgress(1);
  return calibrated;
}
