import { measureCaseSpans } from "../log/case-spans.ts";
import { caseCount, type EventLog } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";
import { calibrateDelays } from "./calibrate-delays.ts";
import { hasBranches, makeFlow } from "./candidate-flows.ts";
import { relativeTimes } from "./distances/event-times.ts";
import { measureDistances } from "./distances/measure-distances.ts";
import { fitModel } from "./fit-model.ts";
import { type FitChoice, type FitSettings, plainChoice } from "./fit-settings.ts";
import type { FittedModel } from "./fitted-model.ts";
import { hasChanged } from "./has-changed.ts";
import { firstCases, latestCases, watchedCases } from "./record-part.ts";
import { simulateCases } from "./simulate-cases.ts";
import { knownAt, splitByTime, type TimeSplit } from "./split-log.ts";

/** Part of the cases that candidates are made of; on the rest they are compared. */
const INNER_SHARE = 0.7;
/** Fewer cases on either side of the inner split choose nothing. */
const FEWEST_CASES = 50;
/** Runs of each candidate: as many as make so many cases, within limits. */
const CASES = 2_000;
const FEWEST_RUNS = 2;
const MOST_RUNS = 6;
/** A richer or odder kind of model must be better by this factor. */
const CLEARLY = 0.95;
const HOUR_MS = 3_600_000;

/**
 * The model of a log that forecasts best, of those with a diagram of what follows what or one of
 * blocks, and with unexplained waiting as delays or as people who give a part of their hours: each
 * is made of the earlier cases of this log, run, and compared with its later cases by how long cases
 * take, when in their life things happen, and which ways they go. The winner is made anew of the
 * whole log, its delays set so that steps wait as long as recorded.
 *
 * @param record Cases that are over; those begun within a usual lead time of its end count as arrivals only.
 * @param settings What they fix is not tried in other ways.
 * @param onProgress Told the share that is done; throws to stop.
 */
export function fitBest(
  record: EventLog,
  settings: FitSettings,
  seed: number,
  onProgress: (share: number) => void = () => {},
): FittedModel {
  const log = watchedCases(record, settings.otherStartsAtMs);
  const known = withOtherStarts(settings, record, log);
  const inner = splitByTime(log, INNER_SHARE);
  const enough = Math.min(caseCount(inner.earlier), caseCount(inner.later)) >= FEWEST_CASES;
  const best = enough ? choose(inner, known, seed, onProgress) : plainChoice(settings);
  const fitted = fitModel(log, { ...known, ...best });
  onProgress(0.9);
  const calibrated = calibrateDelays(fitted, log, seed);
  onProgress(1);
  return calibrated;
}

/** Cases left out for having begun too late came all the same. */
function withOtherStarts(settings: FitSettings, record: EventLog, log: EventLog): FitSettings {
  if (record === log) return settings;
  const kept = new Set(log.caseIds);
  const { startAtMs } = measureCaseSpans(wholeLog(record));
  const late = [...startAtMs].filter((at, c) => !kept.has(record.caseIds[c]) && !Number.isNaN(at));
  return { ...settings, otherStartsAtMs: [...settings.otherStartsAtMs, ...late] };
}

/** Tries one thing after another; what was tried first stays where the other is not clearly better. */
function choose(
  inner: TimeSplit,
  settings: FitSettings,
  seed: number,
  onProgress: (share: number) => void,
): FitChoice {
  const { earlier, later } = inner;
  const known = knownAt(inner, settings);
  const meanLead = meanLeadHours(later);
  const window = { fromMs: inner.splitAtMs, warmUpMs: inner.p90LeadMs, cases: caseCount(later) };
  const runs = Math.max(FEWEST_RUNS, Math.min(MOST_RUNS, Math.ceil(CASES / window.cases)));
  /** How far a kind of model is off on the later cases, and on those it is made of. */
  function scoreOf(choice: FitChoice): { readonly ahead: number; readonly within: number } {
    const made = firstCases(latestCases(earlier, choice.part), CASES);
    const fitted = calibrateDelays(fitModel(earlier, { ...known, ...choice }), earlier, seed);
    const { model, basis } = fitted;
    const own = { fromMs: basis.fromMs, warmUpMs: 0, cases: caseCount(made) };
    const score = { ahead: 0, within: 0 };
    for (let r = 0; r < runs; r++) {
      const apart = measureDistances(later, simulateCases(model, window, later.zone, seed, r));
      score.ahead += (apart.cycleTimeHours + apart.relativeHours) / meanLead + 2 * apart.threeGram;
      const again = measureDistances(made, simulateCases(model, own, made.zone, seed, r));
      score.within += again.cycleTimeHours / meanLeadHours(made);
    }
    return score;
  }
  let best = plainChoice(settings);
  let least: ReturnType<typeof scoreOf> | null = null;
  const attempt = (other: Partial<FitChoice>) => {
    least ??= scoreOf(best);
    const choice = { ...best, ...other };
    const score = scoreOf(choice);
    // Two parts of a record differ in themselves: how far models of them are off there says nothing.
    const isWhole = other.part === undefined;
    const of = ({ ahead, within }: typeof score) => ahead + (isWhole ? within : 0);
    const isBetter = of(score) < CLEARLY * of(least);
    if (isBetter) [best, least] = [choice, score];
    return isBetter;
  };
  if (settings.part === "best" && latestCases(earlier, "half") !== earlier && hasChanged(earlier)) {
    if (attempt({ part: "half" }) && latestCases(earlier, "quarter") !== earlier) {
      attempt({ part: "quarter" });
    }
  }
  onProgress(0.3);
  if (settings.waits === "best") attempt({ waits: "availability" });
  onProgress(0.55);
  const maySideBySide = settings.flow === null && settings.ways === "best";
  if (maySideBySide && hasBranches(makeFlow(wholeLog(earlier), "blocks"))) {
    attempt({ ways: "blocks" });
  }
  onProgress(0.8);
  return best;
}

function meanLeadHours(log: EventLog): number {
  const leads = relativeTimes(log, false).cycleTimes;
  return leads.reduce((sum, lead) => sum + lead, 0) / leads.length / HOUR_MS;
}
