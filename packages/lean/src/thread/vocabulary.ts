/** Kinds of records that the thread joins, from a sticky note to a neighbour's result. */
export const threadKinds = [
  "meeting",
  "meeting-group",
  "commitment",
  "observation",
  "obstacle",
  "process",
  "map",
  "analysis",
  "idea",
  "trial",
  "standard",
  "card",
  "adoption",
  "borrowing",
  "visit",
  "news",
  "gemba-note",
  "scenario",
] as const;
/** One of {@link threadKinds}. */
export type ThreadKind = (typeof threadKinds)[number];

/** What the later record is to the earlier one. */
export const threadRelations = [
  /** Observations joined to an obstacle. */
  "joined",
  /** An obstacle became an idea, an idea a trial, a group of cards an obstacle. */
  "became",
  /** An obstacle lies on a step or hand-off of a process, a map or an analysis. */
  "placed-on",
  /** A map or an analysis measured a process. */
  "measured",
  /** A trial became standard work. */
  "kept-as",
  /** A trial was told as a practice card, a card as news. */
  "told-as",
  /** A card was borrowed. */
  "borrowed-as",
  /** An adoption is tried in a trial. */
  "tried-in",
  /** A visit was asked for from a card. */
  "seen-on",
  /** One record was merged into another of its kind. */
  "merged-into",
  /** One record carries on another: a new version, a split. */
  "carried-on",
] as const;
/** One of {@link threadRelations}. */
export type ThreadRelation = (typeof threadRelations)[number];

/** A record of the thread. */
export interface ThreadRecord {
  readonly kind: ThreadKind;
  readonly id: string;
}
