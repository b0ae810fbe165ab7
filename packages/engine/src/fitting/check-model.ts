import { caseCount, type EventLog } from "../log/event-log.ts";
import { PRECISION_DAY } from "../log/event-table.ts";
import { quantile } from "../stats/quantile.ts";
import { randomSource } from "../stats/random.ts";
import { relativeTimes } from "./distances/event-times.ts";
import {
  type DistanceName,
  distanceNames,
  type LogDistances,
  measureDistances,
} from "./distances/measure-distances.ts";
import { fitBest } from "./fit-best.ts";
import type { FitSettings } from "./fit-settings.ts";
import { answersOf, judgeModel } from "./judge-model.ts";
import type { CheckedDistance, LeadFigures, ModelCheck, Spread } from "./model-check.ts";
import { randomHalves, repeatCases } from "./resample-log.ts";
import { simulateCases } from "./simulate-cases.ts";
import { knownAt, splitByTime } from "./split-log.ts";

const HOUR_MS = 3_600_000;

/** How a model is checked. */
export interface CheckSettings {
  readonly replications: number;
  readonly seed: number;
  /** Share of the cases, by their start, that the model is made of. */
  readonly share: number;
}

/** Two thirds, ten runs. */
export const DEFAULT_CHECK: CheckSettings = { replications: 10, seed: 1, share: 2 / 3 };

/**
 * Holds a model against cases it has not seen: made of the earlier cases, it is run from the split
 * on, as many cases as came later, several times, and each run is compared with what was recorded.
 * What is delivered should be the same kind of model of all cases: `fitBest` with the settings and the
 * `choice` found here. Beside it stand two random halves of the later cases (what chance alone does) and the earlier
 * cases merely repeated. Runs begin a usual lead time before the split, so that work lies waiting.
 *
 * @param onProgress Told the share that is done; throws to stop.
 */
export function checkModel(
  log: EventLog,
  settings: FitSettings,
  { replications, seed, share }: CheckSettings = DEFAULT_CHECK,
  onProgress: (share: number) => void = () => {},
): ModelCheck {
  const split = splitByTime(log, share);
  const { earlier, later, splitAtMs } = split;
  const count = caseCount(later);
  const { model, basis, choice } = fitBest(earlier, knownAt(split, settings), seed, (part) =>
    onProgress(0.5 * part),
  );
  const ofModel: LogDistances[] = [];
  const ofFloor: LogDistances[] = [];
  const ofBaseline: LogDistances[] = [];
  const leads: LeadFigures[] = [];
  const runs = count === 0 || caseCount(earlier) === 0 ? 0 : replications;
  for (let r = 0; r < runs; r++) {
    const random = randomSource(seed, r);
    const window = { fromMs: splitAtMs, warmUpMs: split.p90LeadMs, cases: count };
    const run = simulateCases(model, window, later.zone, seed, r);
    ofModel.push(measureDistances(later, run));
    leads.push(leadFigures(run, later));
    ofFloor.push(measureDistances(...randomHalves(later, random)));
    ofBaseline.push(measureDistances(later, repeatCases(earlier, splitAtMs, count, random)));
    onProgress(0.5 + (0.5 * (r + 1)) / runs);
  }
  const distances = Object.fromEntries(
    distanceNames.map((name): [DistanceName, CheckedDistance] => [
      name,
      {
        model: spreadOf(ofModel.map((one) => one[name])),
        floor: spreadOf(ofFloor.map((one) => one[name])),
        baseline: spreadOf(ofBaseline.map((one) => one[name])),
      },
    ]),
  ) as Record<DistanceName, CheckedDistance>;
  const recorded = leadFigures(later, later);
  const check = {
    earlierCases: caseCount(earlier),
    laterCases: count,
    distances,
    relativeError: distances.cycleTimeHours.model.mean / recorded.mean,
    relativeFloor: distances.cycleTimeHours.floor.mean / recorded.mean,
    wholeDayShare: wholeDayShare(later),
    laterHours: (later.endAtMs.reduce((a, b) => Math.max(a, b), splitAtMs) - splitAtMs) / HOUR_MS,
  };
  return {
    ...check,
    runningCases: split.running,
    lateCases: split.tooLate,
    splitAtMs,
    replications: runs,
    seed,
    leadHours: {
      recorded,
      simulated: {
        mean: spreadOf(leads.map(({ mean }) => mean)).mean,
        median: spreadOf(leads.map(({ median }) => median)).mean,
        p90: spreadOf(leads.map(({ p90 }) => p90)).mean,
      },
    },
    ...judgeModel(check),
    answers: answersOf(check, basis.estimatedStartShare),
    choice,
    basis,
  };
}

function wholeDayShare({ precision }: EventLog): number {
  return precision.reduce((n, one) => n + (one === PRECISION_DAY ? 1 : 0), 0) / precision.length;
}

/** How long the cases of a log take, from what `recorded` shows of cases too: starts or ends only. */
function leadFigures(log: EventLog, recorded: EventLog): LeadFigures {
  const seen = recorded.startAtMs === null ? { ...log, startAtMs: null } : log;
  const times = relativeTimes(seen, false).cycleTimes.sort();
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return {
    mean: mean / HOUR_MS,
    median: quantile(times, 0.5) / HOUR_MS,
    p90: quantile(times, 0.9) / HOUR_MS,
  };
}

function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: n < 2 ? Number.NaN : Math.sqrt(squares / (n - 1)) };
}
