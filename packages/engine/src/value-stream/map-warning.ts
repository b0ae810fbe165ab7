/** Something in a map that a person should look at; figures are computed all the same. */
export type MapWarning =
  /** No steps at all. */
  | { readonly code: "map.empty" }
  /** No forward link is drawn: the steps are read as a line, in their order. */
  | { readonly code: "map.no-links" }
  /** No step is of the kind `entry`, or of the kind `exit`. */
  | { readonly code: "map.no-start" }
  | { readonly code: "map.no-end" }
  /** Several starts whose shares of cases do not add up to 1: cases are spread evenly over them. */
  | { readonly code: "map.several-starts"; readonly stepIds: readonly string[] }
  /** Two steps have one id: the later one is left out. */
  | { readonly code: "step.twice"; readonly stepId: string }
  /** The lane named is none of the map's. */
  | { readonly code: "step.unknown-lane"; readonly stepId: string }
  /** No way leads here from a start. */
  | { readonly code: "step.unreachable"; readonly stepId: string }
  /** Nothing leads on, though the map has an exit and this is none. */
  | { readonly code: "step.dead-end"; readonly stepId: string }
  /** A time is below 0, no number, or its range is out of order: it is left out. */
  | { readonly code: "step.bad-time"; readonly stepId: string; readonly time: StepTimeName }
  /** Worked on for longer than it lay here; the lead time is then taken to be the process time. */
  | { readonly code: "step.lead-below-process"; readonly stepId: string }
  /** A time is on the other clock and no calendar was given to convert it: it is left out. */
  | { readonly code: "step.no-calendar"; readonly stepId: string; readonly time: StepTimeName }
  /** %C&A outside 0–100 or share of cases outside 0–1: it is left out. */
  | { readonly code: "step.bad-complete-accurate"; readonly stepId: string }
  | { readonly code: "step.bad-case-share"; readonly stepId: string }
  /** More cases are said to need the step than can reach it by the links. */
  | {
      readonly code: "step.share-above-reach";
      readonly stepId: string;
      readonly stated: number;
      readonly reached: number;
    }
  /** All cases, or more, are sent back each time (r ≥ 1): its rework links are left out. */
  | { readonly code: "step.rework-certain"; readonly stepId: string; readonly share: number }
  /** The forward links of the step add up to neither 1 nor are all 1; they are scaled to 1. */
  | { readonly code: "step.probabilities"; readonly stepId: string; readonly sum: number }
  /** An end of the link is no step: it is left out. */
  | { readonly code: "link.unknown-step"; readonly linkId: string }
  /** A probability outside 0–1: it is taken as not known. */
  | { readonly code: "link.bad-probability"; readonly linkId: string }
  /** Alternatives, or a way back, without a probability. */
  | { readonly code: "link.no-probability"; readonly linkId: string }
  /** A forward link that leads back to where the case was: it is left out; draw it as rework. */
  | { readonly code: "link.forward-cycle"; readonly linkId: string }
  /** The handoff flag and the lanes of its ends disagree; the lanes are counted. */
  | { readonly code: "link.handoff-differs"; readonly linkId: string }
  /** Rework leads out of one of several parallel branches: figures with rework are approximate. */
  | { readonly code: "link.rework-leaves-branch"; readonly linkId: string };

/** The two times of a step. */
export type StepTimeName = "process" | "lead";
