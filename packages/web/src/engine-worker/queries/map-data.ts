import type { MapLayout } from "@talka/report";

/** A process map ready to be drawn: places from the unfiltered log, figures from the filtered one. */
export interface ProcessMapData {
  readonly layout: MapLayout;
  /** In the order of the layout. */
  readonly nodes: readonly MapNodeFacts[];
  readonly arcs: readonly MapArcFacts[];
  /** Node indexes of the happy path, ▶ and ■ included. */
  readonly happyPath: readonly number[];
  readonly cases: number;
  readonly workingDayMs: number | null;
  readonly startShare: number;
  readonly tieShare: number;
  readonly shown: MapShown;
}

/** What part of the whole the map shows, of the filtered log. */
export interface MapShown {
  readonly activities: number;
  readonly activitiesOf: number;
  readonly arcs: number;
  readonly arcsOf: number;
  /** Occurrences on the arcs shown as they were recorded / all occurrences, 0–1. */
  readonly flowShare: number;
}

/** One step of the map. */
export interface MapNodeFacts {
  readonly kind: "activity" | "start" | "end";
  /** Empty for ▶ and ■. */
  readonly name: string;
  readonly count: number;
  readonly cases: number;
  /** Waiting before the step and work on it; `null` where nothing is known. */
  readonly waiting: MapDurations | null;
  readonly service: MapDurations | null;
}

/** One arrow of the map. */
export interface MapArcFacts {
  /** Indexes into the nodes of the map. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly cases: number;
  /** `null` on arrows from ▶ and to ■. */
  readonly durations: MapDurations | null;
  readonly overlaps: number;
  /** Bridges steps that are not shown; its figures are of the projected cases. */
  readonly projected: boolean;
}

/** Durations on both clocks; `working` is `null` without a calendar. */
export interface MapDurations {
  readonly n: number;
  readonly elapsed: DurationTriple;
  readonly working: DurationTriple | null;
}

/** The three figures that a map can show. Milliseconds; `NaN` where n = 0. */
export interface DurationTriple {
  readonly medianMs: number;
  readonly p90Ms: number;
  readonly totalMs: number;
}

/** What moves over a map: of each case the arrows it takes and when. */
export interface MapTokens {
  readonly fromMs: number;
  readonly toMs: number;
  /** Cases that move, and cases there are: large logs are sampled evenly. */
  readonly cases: number;
  readonly of: number;
  /** Arrow of each move. All columns have the same length. */
  readonly arc: Uint16Array;
  readonly leavesAtMs: Float64Array;
  readonly arrivesAtMs: Float64Array;
}
