import {
  type BetterWay,
  isTime,
  type TrialClock,
  type TrialState,
  type TrialUnit,
} from "./vocabulary.ts";

/** What is foretold before a trial begins, on one measure and one clock. */
export interface Prediction {
  readonly measure: string;
  readonly unit: TrialUnit;
  /** `null` where the unit is no time. */
  readonly clock: TrialClock | null;
  readonly better: BetterWay;
  /** As it is now; `null` while it is not told. */
  readonly from: number | null;
  /** As it shall be. */
  readonly to: number | null;
  /** The day by which: "2026-03-01"; "" while it is not told. */
  readonly by: string;
}

/** What must be told before a trial can begin. */
export interface StartFacts {
  readonly question: string;
  readonly change: string;
  readonly prediction: Prediction;
  readonly startOn: string;
  readonly checkOn: string;
}

/** Why a trial cannot begin yet; each names what to mend. */
export type StartFault =
  | "question"
  | "change"
  | "measure"
  | "clock"
  | "from"
  | "to"
  | "by"
  /** The number foretold is no better than the one there is. */
  | "direction"
  | "start"
  | "check"
  /** The check comes before the start, or the number is due before it. */
  | "order";

/** Everything that keeps a trial from beginning; none: it may begin. A trial never begins unforetold. */
export function startFaults(plan: StartFacts): readonly StartFault[] {
  const { prediction } = plan;
  const { from, to } = prediction;
  const faults: StartFault[] = [];
  if (plan.question.trim() === "") faults.push("question");
  if (plan.change.trim() === "") faults.push("change");
  if (prediction.measure.trim() === "") faults.push("measure");
  if (isTime(prediction.unit) && prediction.clock === null) faults.push("clock");
  if (from === null) faults.push("from");
  if (to === null) faults.push("to");
  if (prediction.by === "") faults.push("by");
  if (from !== null && to !== null && !isBetter(to, from, prediction.better)) {
    faults.push("direction");
  }
  if (plan.startOn === "") faults.push("start");
  if (plan.checkOn === "") faults.push("check");
  const early = (day: string) => day !== "" && plan.startOn !== "" && day < plan.startOn;
  if (early(plan.checkOn) || early(prediction.by)) faults.push("order");
  return faults;
}

/** Whether one value is better than another. */
export function isBetter(value: number, than: number, better: BetterWay): boolean {
  return better === "lower" ? value < than : value > than;
}

/** Whether the plan may still be written; later, what differs is told as an amendment. */
export function isPlanOpen(state: TrialState): boolean {
  return state === "planned";
}

/** Whether values, the log and findings may still be written. */
export function isRunning(state: TrialState): boolean {
  return state === "doing" || state === "checking";
}

/** Whether a change counts as declared: its day was written down on that day or before it. */
export function isDeclared(changedOn: string | null, writtenOn: string | null): boolean {
  return changedOn !== null && writtenOn !== null && writtenOn <= changedOn;
}

/**
 * Working time released in a year, in hours, never in money: minutes a case before less after, times the
 * cases of a year. Below 0 the new way takes longer. `null` while one of the three is not known.
 */
export function hoursReleased(
  minutesBefore: number | null,
  minutesAfter: number | null,
  yearlyVolume: number | null,
): number | null {
  if (minutesBefore === null || minutesAfter === null || yearlyVolume === null) return null;
  return ((minutesBefore - minutesAfter) * yearlyVolume) / 60;
}
