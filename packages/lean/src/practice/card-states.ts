import type { AdoptionState, PracticeState } from "./vocabulary.ts";
import { adoptionStates } from "./vocabulary.ts";

/** Steps of a card that its own municipality takes. */
export const practiceSteps = ["show", "pass-on", "take-back", "retire", "renew"] as const;
/** One of {@link practiceSteps}. */
export type PracticeStep = (typeof practiceSteps)[number];

/** What the step rests on beside the state. */
export interface PeerQuestions {
  /** Questions asked by other municipalities. */
  readonly asked: number;
  /** Of them answered. */
  readonly answered: number;
}

/** Why a step cannot be taken. */
export type StepRefusal = "state" | "no-questions" | "questions-open";

/**
 * The state after a step, or why it cannot be taken. "show": to the peers; "pass-on": to the
 * coordinator's check, once another municipality has asked and every question is answered;
 * "take-back": to a draft; "renew": a retired card goes to the peers again.
 */
export function stateAfterStep(
  state: PracticeState,
  step: PracticeStep,
  questions: PeerQuestions,
): PracticeState | { readonly refused: StepRefusal } {
  const refused = { refused: "state" } as const;
  switch (step) {
    case "show":
      return state === "draft" ? "peer-check" : refused;
    case "pass-on":
      if (state !== "peer-check") return refused;
      if (questions.asked === 0) return { refused: "no-questions" };
      if (questions.answered < questions.asked) return { refused: "questions-open" };
      return "coordinator-check";
    case "take-back":
      return state === "peer-check" || state === "coordinator-check" ? "draft" : refused;
    case "retire":
      return state === "published" ? "retired" : refused;
    case "renew":
      return state === "retired" ? "peer-check" : refused;
  }
}

/** Steps that can be taken from a state, the way forward first. */
export function stepsFrom(state: PracticeState, questions: PeerQuestions): readonly PracticeStep[] {
  return practiceSteps.filter((step) => typeof stateAfterStep(state, step, questions) === "string");
}

/** What the coordinator's check decides. */
export const practiceDecisions = ["pass", "send-back"] as const;
/** One of {@link practiceDecisions}. */
export type PracticeDecision = (typeof practiceDecisions)[number];

/**
 * The state after the coordinator's check, or `null` where the card does not wait for it. What is
 * sent back is with the peers again: its municipality mends it and passes it on anew.
 */
export function stateAfterDecision(
  state: PracticeState,
  decision: PracticeDecision,
): PracticeState | null {
  if (state !== "coordinator-check") return null;
  return decision === "pass" ? "published" : "peer-check";
}

/** Published, and its review date has passed ("2026-03-01" ISO days, compared as text). */
export function needsReview(state: PracticeState, reviewOn: string | null, today: string): boolean {
  return state === "published" && reviewOn !== null && reviewOn < today;
}

/** States in which members of other municipalities read a card; a search leaves retired ones out. */
export const shownStates: readonly PracticeState[] = [
  "peer-check",
  "coordinator-check",
  "published",
  "retired",
];

/**
 * The states an adoption may go to: forward, back by one where a trial showed the plan wanting, or to
 * its stop. What has stopped may be taken up again as interested.
 */
export function nextAdoptionStates(from: AdoptionState): readonly AdoptionState[] {
  if (from === "stopped") return ["interested"];
  const k = adoptionStates.indexOf(from);
  return adoptionStates.filter((_, other) => other > k || (other === k - 1 && k >= 2));
}

/** How many municipalities are how far with a card. */
export interface AdoptionCounts {
  readonly interested: number;
  /** Planning counts as interested still: nothing is tried yet. */
  readonly trying: number;
  readonly using: number;
  readonly stopped: number;
}

/** Counts adoptions for the line on the card: planning is told as interested. */
export function countAdoptions(states: readonly AdoptionState[]): AdoptionCounts {
  const count = (...wanted: readonly AdoptionState[]) =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    interested: count("interested", "planning"),
    trying: count("trying"),
    using: count("using"),
    stopped: count("stopped"),
  };
}
