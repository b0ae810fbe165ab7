import { caseCount, type EventLog } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";
import { calibrateDelays } from "./calibrate-delays.ts";
import { hasBranches, makeFlow } from "./candidate-flows.ts";
import { relativeTimes } from "./distances/event-times.ts";
import { measureDistances } from "./distances/measure-distances.ts";
import { fitModel } from "./fit-model.ts";
import { type FitChoice, type FitSettings, plainChoice } from "./fit-settings.ts";
import type { FittedModel } from "./fitted-model.ts";
import { simulateCases } from "./simulate-cases.ts";
import { splitByTime, type TimeSplit } from "./split-log.ts";

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
  const best = enough ? choose(inner, settings, seed, onProgress) : plainChoice(settings);
  const fitted = fitModel(log, { ...settings, ...best });
  onProgress(0.9);
  const calibrated = calibrateDelays(fitted, log, seed);
  onProgress(1);
  return calibrated;
}

/** Tries the kinds of waits first, then blocks, where these let anything be done side by side. */
function choose(
  inner: TimeSplit,
  settings: FitSettings,
  seed: number,
  onProgress: (share: number) => void,
): FitChoice {
  const { earlier, later } = inner;
  const leads = relativeTimes(later, false).cycleTimes;
  const meanLead = leads.reduce((sum, lead) => sum + lead, 0) / leads.length / HOUR_MS;
  const window = { fromMs: inner.splitAtMs, warmUpMs: inner.p90LeadMs, cases: caseCount(later) };
  function scoreOf(choice: FitChoice): number {
    const fitted = fitModel(earlier, { ...settings, ...choice });
    const { model } = calibrateDelays(fitted, earlier, seed);
    let score = 0;
    for (let r = 0; r < RUNS; r++) {
      const apart = measureDistances(later, simulateCases(model, window, later.zone, seed, r));
      score += (apart.cycleTimeHours + apart.relativeHours) / meanLead + 2 * apart.threeGram;
    }
    return score;
  }
  let best = plainChoice(settings);
  const others: FitChoice[] = [];
  if (settings.waits === "best") others.push({ ...best, waits: "availability" });
  const maySideBySide = settings.flow === null && settings.ways === "best";
  if (others.length === 0 && !maySideBySide) return best;
  let least = scoreOf(best);
  onProgress(0.3);
  for (const other of others) {
    const score = scoreOf(other);
    if (score < least) [best, least] = [other, score];
  }
  onProgress(0.55);
  if (maySideBySide && hasBranches(makeFlow(wholeLog(earlier), "blocks"))) {
    const blocks: FitChoice = { ...best, ways: "blocks" };
    if (scoreOf(blocks) < least) best = blocks;
  }
  onProgress(0.8);
  return best;
}
