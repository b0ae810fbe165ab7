import type {
  CheckedDistance,
  ModelCheck,
  ModelVerdict,
  ModelVerdictReason,
} from "./model-check.ts";

/** Fewer cases on either side prove nothing. */
const FEWEST_CASES = 30;
/** Relative error of cycle times up to which a model is good, and up to which it compares. */
const GOOD_ERROR = 0.2;
const USABLE_ERROR = 0.5;
/** Share of wrong runs of three activities, likewise. */
const GOOD_WAYS = 0.2;
const USABLE_WAYS = 0.5;
/** Nothing is asked of a model below this multiple of what chance does. */
const FLOORS = 1.5;
/** A model farther off than this multiple of the plainest forecast is no better than it. */
const BASELINES = 1.5;
/** Hours that events may be off within the day. */
const GOOD_WEEK_HOURS = 4;
const USABLE_WEEK_HOURS = 8;
/** With more whole days than this nothing can be said of hours. */
const MOST_WHOLE_DAYS = 0.5;
/** How far events may be moved, of the time after the split. */
const GOOD_DEMAND = 0.1;
const USABLE_DEMAND = 0.25;
/** Share of starts that may be estimated where work times are told. */
const GOOD_STARTS = 0.05;
const USABLE_STARTS = 0.5;
/** Earlier cases that lie so many times as far from the later ones as chance puts them are others. */
const MOVED = 2;

/**
 * The verdict on a model in three grades, with what stands in the way of the next better one. What
 * matters for advice counts: how long cases take, then which ways they go, then when work is done.
 * A limit is never below one and a half times what chance alone does between two halves of the
 * later cases.
 */
export function judgeModel(
  check: Pick<
    ModelCheck,
    | "distances"
    | "earlierCases"
    | "laterCases"
    | "relativeError"
    | "relativeFloor"
    | "wholeDayShare"
  >,
): { readonly verdict: ModelVerdict; readonly reasons: readonly ModelVerdictReason[] } {
  const { distances, relativeError: error, relativeFloor: floor } = check;
  if (Math.min(check.earlierCases, check.laterCases) < FEWEST_CASES) {
    return { verdict: "not-to-be-trusted", reasons: ["too-few-cases"] };
  }
  const limit = (least: number, chance: number) => Math.max(least, FLOORS * chance);
  const ways = distances.threeGram;
  const useless: ModelVerdictReason[] = [];
  if (!(error <= limit(USABLE_ERROR, floor))) useless.push("cycle-time-off");
  if (!(ways.model.mean <= limit(USABLE_WAYS, ways.floor.mean))) useless.push("ways-off");
  if (useless.length > 0) {
    if (hasMoved(check)) useless.push("office-changed");
    return { verdict: "not-to-be-trusted", reasons: useless };
  }
  const lesser: ModelVerdictReason[] = [];
  if (error > limit(GOOD_ERROR, floor)) lesser.push("cycle-time-off");
  if (ways.model.mean > limit(GOOD_WAYS, ways.floor.mean)) lesser.push("ways-off");
  if (isBeaten(distances.cycleTimeHours)) lesser.push("no-better-than-repeating");
  const week = distances.circadianHours;
  // A record of whole days has no hours that a model could miss.
  const hasHours = !(check.wholeDayShare > MOST_WHOLE_DAYS);
  if (hasHours && week.model.mean > limit(GOOD_WEEK_HOURS, week.floor.mean)) {
    lesser.push("week-off");
  }
  if (lesser.length > 0 && hasMoved(check)) lesser.push("office-changed");
  return { verdict: lesser.length === 0 ? "good" : "for-comparisons", reasons: lesser };
}

/**
 * What a model may be asked, question by question, in the grades of the verdict: a record of ends only
 * may tell when cases come and how long they take, and nothing of how long work takes.
 *
 * @param estimatedStartShare Share of starts that are estimated.
 */
export function answersOf(
  check: Pick<
    ModelCheck,
    | "distances"
    | "earlierCases"
    | "laterCases"
    | "relativeError"
    | "relativeFloor"
    | "laterHours"
    | "wholeDayShare"
  >,
  estimatedStartShare: number,
): ModelCheck["answers"] {
  const { distances, relativeError, relativeFloor, laterHours, wholeDayShare } = check;
  const few = Math.min(check.earlierCases, check.laterCases) < FEWEST_CASES;
  const grade = (off: number, good: number, usable: number, floor: number): ModelVerdict => {
    if (few || !(off <= Math.max(usable, FLOORS * floor))) return "not-to-be-trusted";
    return off <= Math.max(good, FLOORS * floor) ? "good" : "for-comparisons";
  };
  const { threeGram: ways, circadianHours: week, absoluteHours: when } = distances;
  const share = (hours: number) => hours / laterHours;
  return {
    demand: grade(share(when.model.mean), GOOD_DEMAND, USABLE_DEMAND, share(when.floor.mean)),
    ways: grade(ways.model.mean, GOOD_WAYS, USABLE_WAYS, ways.floor.mean),
    week:
      wholeDayShare > MOST_WHOLE_DAYS
        ? "not-to-be-trusted"
        : grade(week.model.mean, GOOD_WEEK_HOURS, USABLE_WEEK_HOURS, week.floor.mean),
    leadTimes: grade(relativeError, GOOD_ERROR, USABLE_ERROR, relativeFloor),
    workTimes: grade(estimatedStartShare, GOOD_STARTS, USABLE_STARTS, 0),
  };
}

/** Whether the later cases are far from the earlier ones themselves, by length or by ways. */
function hasMoved({
  distances: { cycleTimeHours: length, threeGram: ways },
  relativeError,
}: Pick<ModelCheck, "distances" | "relativeError">): boolean {
  const meanHours = length.model.mean / relativeError;
  const moved = ({ baseline, floor }: CheckedDistance, least: number) =>
    baseline.mean > least && baseline.mean > MOVED * floor.mean;
  return moved(length, GOOD_ERROR * meanHours) || moved(ways, GOOD_WAYS);
}

/** Whether the plainest forecast is clearly nearer, by more than chance does. */
function isBeaten({ model, floor, baseline }: CheckedDistance): boolean {
  return model.mean > BASELINES * baseline.mean && model.mean > FLOORS * floor.mean;
}

/** Whether advice may rest on a model, and why not. */
export type Support =
  | { readonly may: true }
  | { readonly may: false; readonly because: "not-to-be-trusted" }
  /** The model is off by as much as is promised, or more. */
  | { readonly may: false; readonly because: "error-exceeds-effect"; readonly errorHours: number };

/**
 * Whether a model may support the promise that cases will take so much less (or more) time on
 * average: refused where nothing should be decided by it, and where its cycle times are off by as
 * much as is promised.
 *
 * @param effectHours Change of the mean lead time, in hours; its sign does not matter.
 */
export function maySupport(
  check: Pick<ModelCheck, "verdict"> & {
    readonly distances: Pick<ModelCheck["distances"], "cycleTimeHours">;
  },
  effectHours: number,
): Support {
  if (check.verdict === "not-to-be-trusted") return { may: false, because: check.verdict };
  const errorHours = check.distances.cycleTimeHours.model.mean;
  if (!(Math.abs(effectHours) > errorHours)) {
    return { may: false, because: "error-exceeds-effect", errorHours };
  }
  return { may: true };
}
