import type { TwoClocks } from "./duration-summary.ts";

/** How often and how long one activity is done again. */
export interface ActivityRework {
  readonly activity: number;
  readonly occurrences: number;
  readonly cases: number;
  /** Σ over cases of max(0, occurrences − 1); equals `selfLoops + loops`. */
  readonly repeats: number;
  /** Repeats that directly follow the same activity. */
  readonly selfLoops: number;
  /** Repeats that come back after another activity. */
  readonly loops: number;
  /** Cases in which the activity occurs more than once. */
  readonly repeatCases: number;
  /** Repeats by the resource of the occurrence before; by another one; where either is unknown. */
  readonly sameResource: number;
  readonly otherResource: number;
  readonly unknownResource: number;
  /** Of each repeat: its service time, or without a start the time since the event before it. */
  readonly repeatTime: TwoClocks;
  readonly totalRepeatMs: number;
  readonly totalRepeatWorkMs: number | null;
  readonly evidence: "measured" | "estimated";
}

/** Work that goes `a → b → a` between two activities. */
export interface ActivityPingPong {
  /** The two activities, the smaller index first. */
  readonly a: number;
  readonly b: number;
  /** Returns in either direction. */
  readonly returns: number;
  readonly cases: number;
  /** Clock time from the end of the first to the start of the return, summed. */
  readonly totalMs: number;
  readonly totalWorkMs: number | null;
}

/** Rework of a view: per activity (index order), and of whole cases. */
export interface ReworkTable {
  readonly activities: readonly ActivityRework[];
  /** Most returns first, ties by a, then b. */
  readonly pingPongs: readonly ActivityPingPong[];
  readonly cases: number;
  /** Cases with any activity more than once. */
  readonly reworkCases: number;
}
