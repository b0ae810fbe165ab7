import { addDays } from "./days.ts";

/** The ten steps of an exchange cycle, in order (domain §2). */
export const cycleSteps = [
  "ask",
  "observe",
  "measure",
  "meet",
  "visit",
  "borrow",
  "try",
  "verify",
  "tell",
  "evaluate",
] as const;
export type CycleStepName = (typeof cycleSteps)[number];

/** The states of a cycle, in order. */
export const cycleStates = [
  "planned",
  "asking",
  "preparing",
  "meeting",
  "trying",
  "verifying",
  "closed",
] as const;
export type CycleState = (typeof cycleStates)[number];

/** How far a step is. */
export const stepStates = ["waiting", "going", "done", "skipped"] as const;
export type StepState = (typeof stepStates)[number];

/** A step of a cycle as planned. */
export interface CycleStep {
  readonly step: CycleStepName;
  /** Planned first and last day; `null` where it is not planned. */
  readonly from: string | null;
  readonly to: string | null;
  readonly state: StepState;
}

const stateOfStep: Readonly<Record<CycleStepName, CycleState>> = {
  ask: "asking",
  observe: "preparing",
  measure: "preparing",
  meet: "meeting",
  visit: "meeting",
  borrow: "trying",
  try: "trying",
  verify: "verifying",
  tell: "verifying",
  evaluate: "verifying",
};

/** How long a step usually takes, in days. */
const usualDays: Readonly<Record<CycleStepName, number>> = {
  ask: 14,
  observe: 21,
  measure: 21,
  meet: 2,
  visit: 2,
  borrow: 14,
  try: 60,
  verify: 14,
  tell: 14,
  evaluate: 14,
};

/**
 * The state that the steps speak for: that of the first step neither done nor skipped, "planned"
 * while nothing has begun, "closed" when nothing is left. A prompt: people set the state.
 */
export function suggestedState(steps: readonly CycleStep[]): CycleState {
  const isOver = ({ state }: CycleStep) => state === "done" || state === "skipped";
  if (steps.every(({ state }) => state === "waiting")) return "planned";
  const next = cycleSteps
    .map((name) => steps.find((one) => one.step === name))
    .find((one) => one !== undefined && !isOver(one));
  return next === undefined ? "closed" : stateOfStep[next.step];
}

/** A plan from a first day, each step after the one before, as long as it usually takes. */
export function usualPlan(firstDay: string): readonly CycleStep[] {
  let from = firstDay;
  return cycleSteps.map((step) => {
    const to = addDays(from, usualDays[step] - 1);
    const planned = { step, from, to, state: "waiting" as const };
    from = addDays(to, 1);
    return planned;
  });
}

/** When an input came, against the plan of its step. Whatever it is, the input is accepted. */
export type InputTiming = "early" | "in-time" | "late" | "unplanned";

/** Whether an input of a day came before, during or after the planned days of its step. */
export function inputTiming(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  day: string,
): InputTiming {
  if (from !== null && day < from) return "early";
  if (to !== null && day > to) return "late";
  return from === null && to === null ? "unplanned" : "in-time";
}
