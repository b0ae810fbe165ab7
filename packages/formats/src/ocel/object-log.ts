/** A log that follows several kinds of objects at once (OCEL 2.0), as it was written. */
export interface ObjectLog {
  readonly events: readonly ObjectEvent[];
  readonly objects: readonly LoggedObject[];
}

/** One event and the objects it concerns. */
export interface ObjectEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Indexes into the objects, each once. */
  readonly objects: readonly number[];
}

/** One object; of values that changed, the last. */
export interface LoggedObject {
  readonly id: string;
  readonly type: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What a log becomes when it is read as cases of one kind of object. */
export interface ObjectTypeFacts {
  readonly name: string;
  readonly objects: number;
  /** Objects with any event: cases. */
  readonly cases: number;
  /** Events that concern such an object, and all there are. */
  readonly events: number;
  readonly eventsOf: number;
  /** Rows: an event that concerns several objects stands once for each (convergence). */
  readonly rows: number;
  /** Events that concern more than one object, and the most that one concerns. */
  readonly sharedEvents: number;
  readonly mostObjects: number;
  /** Share of steps of cases that occur there more than once (divergence), 0–1. */
  readonly repeatedShare: number;
}
