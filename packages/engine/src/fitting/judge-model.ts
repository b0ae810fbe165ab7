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

/**
 * The verdict on a model in three grades, with what stands in the way of the next better one. What
 * matters for advice counts: how long cases take, then which ways they go, then when work is done.
 * A limit is never below one and a half times what chance alone does between two halves of the
 * later cases.
 */
export function judgeModel(
  check: Pick<
    ModelCheck,
    "distances" | "earlierCases" | "laterCases" | "relativeError" | "relativeFloor"
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
  if (useless.length > 0) return { verdict: "not-to-be-trusted", reasons: useless };
  const lesser: ModelVerdictReason[] = [];
  if (error > limit(GOOD_ERROR, floor)) lesser.push("cycle-time-off");
  if (ways.model.mean > limit(GOOD_WAYS, ways.floor.mean)) lesser.push("ways-off");
  if (isBeaten(distances.cycleTimeHours)) lesser.push("no-better-than-repeating");
  const week = distances.circadianHours;
  if (week.model.mean > limit(GOOD_WEEK_HOURS, week.floor.mean)) lesser.push("week-off");
  return { verdict: lesser.length === 0 ? "good" : "for-comparisons", reasons: lesser };
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
