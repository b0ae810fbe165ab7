import type { GoalKind } from "./goals.ts";
import { DEFAULT_LEVERS, type Levers } from "./list-moves.ts";
import type { StaffNeed } from "./staff-need.ts";
import type { StressKind } from "./stress.ts";

/** How a search for a better way of working is run. */
export interface SearchSettings {
  readonly startAtMs: number;
  /** The same seed and settings give the same proposals on every machine. */
  readonly seed: number;
  /** Cases of each process in a run. */
  readonly cases: number;
  /** So many first cases are run and not counted. */
  readonly warmUpCases: number;
  /** Replications of a candidate in ordinary times, and in each of the hard times. */
  readonly replications: number;
  readonly stressReplications: number;
  /** What the front is made of; a goal that the model cannot measure is left out. */
  readonly goals: readonly GoalKind[];
  readonly needs: readonly StaffNeed[];
  readonly levers: Levers;
  readonly stresses: readonly StressKind[];
  /** Share of the day above which load is overload. */
  readonly loadLimit: number;
  /** Moves in one proposal at most. */
  readonly mostMoves: number;
  /** Replications run in the search at most; confirming comes on top. */
  readonly simulations: number;
  /** Replications on fresh seeds that confirm each proposal. */
  readonly confirmations: number;
  readonly proposals: number;
}

/** A search of a few seconds for an office of a few people. */
export const DEFAULT_SEARCH: Omit<SearchSettings, "startAtMs"> = {
  seed: 1,
  cases: 300,
  warmUpCases: 30,
  replications: 5,
  stressReplications: 2,
  goals: ["wait", "overload", "change"],
  needs: [],
  levers: DEFAULT_LEVERS,
  stresses: ["peak", "sickness", "key-person"],
  loadLimit: 0.85,
  mostMoves: 5,
  simulations: 3000,
  confirmations: 20,
  proposals: 5,
};
