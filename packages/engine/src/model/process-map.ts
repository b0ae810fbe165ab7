/** The artificial first and last node of a map. */
export const MAP_START = -1;
export const MAP_END = -2;

/**
 * What of a directly-follows graph is drawn. Numbers of nodes and arcs are those of the whole
 * current log, never of what is drawn; activities are indexes of the graph.
 */
export interface ProcessMap {
  /** Shown activities: those of the happy path first, then by cases, then by occurrences. */
  readonly nodes: readonly number[];
  /** Shown arcs, by falling count, then `from`, `to`, direct before bridge. */
  readonly arcs: readonly MapArc[];
  /** The commonest way through; empty for a log without events. */
  readonly happyPath: readonly number[];
  /** Activities that occur, shown or not. */
  readonly allNodes: number;
  /** Direct arcs shown, and all there are; both with those from ▶ and to ■. */
  readonly shownArcs: number;
  readonly allArcs: number;
  /** Share of all direct passages that the shown direct arcs carry; `NaN` for no passages. */
  readonly flowShare: number;
}

/** One drawn arc. */
export interface MapArc {
  /** An activity, or `MAP_START`. */
  readonly from: number;
  /** An activity, or `MAP_END`. */
  readonly to: number;
  /** direct: neighbours in the log. bridge: one or more hidden events lie between; drawn dashed. */
  readonly kind: "direct" | "bridge";
  readonly count: number;
  readonly cases: number;
  /** Clock and working time; `null` at ▶ and ■, and where no work clock was given. */
  readonly elapsed: ArcDurations | null;
  readonly working: ArcDurations | null;
  readonly onHappyPath: boolean;
  /** Drawn only so that every node hangs together with ▶ and ■. */
  readonly addedBack: boolean;
}

/** Durations of one arc, in milliseconds; quantiles are type 7. */
export interface ArcDurations {
  readonly totalMs: number;
  readonly minMs: number;
  readonly medianMs: number;
  readonly p90Ms: number;
  readonly maxMs: number;
}
