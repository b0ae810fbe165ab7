/** States of a trial: plan, do, check, act. */
export const trialStates = ["planned", "doing", "checking", "decided"] as const;
/** One of {@link trialStates}. */
export type TrialState = (typeof trialStates)[number];

/** What is done with a trial in the end. */
export const trialDecisions = ["adopt", "adapt", "abandon"] as const;
/** One of {@link trialDecisions}. */
export type TrialDecision = (typeof trialDecisions)[number];

/** Which way is better. */
export const betterWays = ["lower", "higher"] as const;
/** One of {@link betterWays}. */
export type BetterWay = (typeof betterWays)[number];

/** Units a trial is measured in. */
export const trialUnits = ["days", "hours", "minutes", "count", "percent"] as const;
/** One of {@link trialUnits}. */
export type TrialUnit = (typeof trialUnits)[number];

/** Which hours a time counts: those in which the office works, or all. */
export const trialClocks = ["work", "elapsed"] as const;
/** One of {@link trialClocks}. */
export type TrialClock = (typeof trialClocks)[number];

/** Whether a unit is a time, which has a clock. */
export function isTime(unit: TrialUnit): boolean {
  return unit === "days" || unit === "hours" || unit === "minutes";
}
