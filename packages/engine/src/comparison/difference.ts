import type { CaseGroups, GroupLabel } from "./case-groups.ts";
import type { Comparability } from "./comparability.ts";
import type { Occurrence } from "./count-occurrences.ts";
import type { RankedGroup } from "./rank-groups.ts";

/** Figures of whole cases that are compared. `repeated`: some activity occurs more than once. */
export type ComparedFigure = "lead" | "lead-work" | "events" | "repeated";

/** What differs or not between groups. */
export type Subject = Occurrence | { readonly kind: "figure"; readonly figure: ComparedFigure };

/** How a p value was come by. */
export type TestMethod =
  | "g-test"
  | "fisher"
  | "permutation"
  | "cochran-mantel-haenszel"
  | "mann-whitney"
  | "kruskal-wallis"
  | "van-elteren"
  | "log-rank"
  | "stratified-log-rank";

/** One figure of one group. */
export interface GroupFigure {
  /** Cases it was taken from. */
  readonly n: number;
  /** Share of the cases (0–1), or the median (milliseconds, or a number of events). */
  readonly crude: number;
  /** Had all groups the same mix of strata; `null` without strata, `NaN` where nothing can be said. */
  readonly adjusted: number | null;
}

/** Two groups held against each other: what `b` has more than `a`. */
export interface PairDifference {
  readonly a: number;
  readonly b: number;
  readonly p: number;
  readonly q: number;
  readonly method: TestMethod;
  /** Difference of the shares, or Cliff's δ of b over a; −1 to 1, above 0 where b has more. */
  readonly effect: number;
  readonly size: "negligible" | "small" | "medium" | "large";
  /** By how much b lies above a, with 95 % interval: in shares, milliseconds or events. */
  readonly shift: number;
  readonly low: number;
  readonly high: number;
  /** Cases concerned. */
  readonly affected: number;
  /** q ≤ .05, an effect that is at least small, 20 cases a group, and groups that may be compared. */
  readonly isDemonstrated: boolean;
  /** In none of the cases of one of the two. */
  readonly onlyIn: "a" | "b" | null;
  /** Like for like the order of the two groups is the other way round. */
  readonly orderTurns: boolean;
  /**
   * Whether the two are shown to be the same up to a margin, by two one-sided tests; `null` where that
   * was not asked for or open cases forbid it. Strata play no part in it.
   */
  readonly equality: {
    /** Shares, milliseconds or events. */
    readonly margin: number;
    readonly p: number;
    /** Of the family of all such tests of this comparison. */
    readonly q: number;
    /** q ≤ .05, 20 cases a group, and groups that may be compared. */
    readonly isShown: boolean;
  } | null;
}

/** One thing compared over all groups. */
export interface Difference {
  readonly subject: Subject;
  readonly figures: readonly GroupFigure[];
  readonly p: number;
  /** Of the whole family of this comparison. */
  readonly q: number;
  readonly method: TestMethod;
  /** Cramér's V, or ε² (|δ| of two groups): 0–1. */
  readonly strength: number;
  /** Every pair a < b. */
  readonly pairs: readonly PairDifference[];
  /** More than two groups in the order of a figure of whole cases; else empty. */
  readonly ranks: readonly RankedGroup[];
}

/** Up to which difference groups are as good as equal. */
export interface EqualityMargins {
  /** `null`: not asked for. Milliseconds. */
  readonly leadMs: number | null;
  /** Of working time. */
  readonly leadWorkMs: number | null;
  /** Of events in a case. */
  readonly events: number | null;
  /** 0–1. */
  readonly share: number | null;
}

/** How chance findings are held down: the second holds however the tests depend on each other. */
export type DiscoveryControl = "benjamini-hochberg" | "benjamini-yekutieli";

/** Two or more groups of cases compared. */
export interface Comparison {
  readonly groups: readonly { readonly label: GroupLabel; readonly cases: number }[];
  readonly leftOut: number;
  readonly strata:
    | readonly { readonly label: GroupLabel; readonly cases: readonly number[] }[]
    | null;
  readonly gate: Comparability;
  /** By falling weight: effect × cases concerned. */
  readonly differences: readonly Difference[];
  readonly mix: {
    readonly distance: number;
    readonly byChance: number;
    readonly p: number;
    readonly q: number;
  };
  /** Size of the family. */
  readonly tested: number;
}

/** Values of one figure, one slot a selected case. */
export interface FigureColumn {
  readonly figure: ComparedFigure;
  /** `NaN` where unknown; 0 or 1 for "repeated". */
  readonly values: Float64Array;
  /** How long open cases were watched, `NaN` for the others; `null` where all have a value. */
  readonly watchedMs: Float64Array | null;
}

/** What is compared. */
export interface ComparisonInput {
  readonly groups: CaseGroups;
  /** Sorts all cases; those in none form a stratum of their own. `null` compares crudely. */
  readonly strata: CaseGroups | null;
  readonly figures: readonly FigureColumn[];
  /** 1 where a case reaches both milestones; `null` without milestones. */
  readonly reached: ArrayLike<number> | null;
  readonly startAtMs: Float64Array;
  /**
   * 1 where a case is over: of the others nobody knows yet what will occur in them, so they count for
   * their lead time only.
   */
  readonly finished: ArrayLike<number>;
  /** `null`: nobody asks for equality. */
  readonly margins: EqualityMargins | null;
  readonly control: DiscoveryControl;
  readonly seed: number;
}
