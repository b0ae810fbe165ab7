import type { ScenarioChange } from "../simulation/scenario/change.ts";
import type { GoalKind } from "./goals.ts";
import type { MoveKind } from "./moves.ts";
import type { DifferenceVerdict, PairedDifference } from "./paired.ts";
import type { RosterChange } from "./roster-changes.ts";
import type { NeedViolation } from "./staff-need.ts";
import type { StressKind } from "./stress.ts";

/** What a search found. */
export interface SearchResult {
  /** The goals of the front, in the order of all `values`. */
  readonly goals: readonly GoalKind[];
  /** Today's values: means over ordinary and hard times. */
  readonly today: readonly number[];
  /** Needs that today's roster does not meet. */
  readonly todayViolations: readonly NeedViolation[];
  /** Ways of working that none beats, today's among them unless it is beaten; by the first goal. */
  readonly front: readonly FrontPoint[];
  /** Chosen of the front and confirmed on fresh seeds. */
  readonly proposals: readonly Proposal[];
  /** Ways of working run. */
  readonly candidates: number;
  /** Replications run altogether. */
  readonly simulations: number;
  readonly seed: number;
}

/** One way of working of the front. */
export interface FrontPoint {
  readonly changes: readonly ScenarioChange[];
  readonly values: readonly number[];
}

/** Changes that belong together, and what they are about. */
export interface ProposedMove {
  readonly kind: MoveKind;
  readonly changes: readonly ScenarioChange[];
  /**
   * What it adds to the others of its proposal, in the first measured goal: all of them compared with
   * all but this one. `null` where it is the only one, or the others cannot be without it.
   */
  readonly brings: GoalEffect | null;
  /** What it asks of those who work, likewise. */
  readonly asks: RosterChange;
}

/** A way of working with what it does, measured on seeds the search never met. */
export interface Proposal {
  readonly moves: readonly ProposedMove[];
  /** All changes of the moves, in the order they are made. */
  readonly changes: readonly ScenarioChange[];
  /** As on the front. */
  readonly values: readonly number[];
  /** One a measured goal the model has, in ordinary times. */
  readonly effects: readonly GoalEffect[];
  /** Of the first measured goal of the front, in each of the hard times. */
  readonly hardTimes: readonly (GoalEffect & { readonly stress: StressKind })[];
  /** What it asks of those who work. */
  readonly asks: RosterChange;
  /** Soft needs it does not meet. */
  readonly violations: readonly NeedViolation[];
}

/** Before, after and the difference of pairs that met the same chance. */
export interface GoalEffect {
  readonly goal: GoalKind;
  readonly today: number;
  readonly proposed: number;
  /** Proposed minus today. */
  readonly difference: PairedDifference;
  readonly verdict: DifferenceVerdict;
}
