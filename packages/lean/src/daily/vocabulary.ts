/** What is spoken of in a short team meeting, in this order (domain §4.4). */
export const boardKinds = ["gap", "load", "obstacle", "help"] as const;
/** One of {@link boardKinds}: yesterday's gap, today's load, an obstacle, help needed. */
export type BoardKind = (typeof boardKinds)[number];

/** Shortest and longest short meeting, in minutes. */
export const meetingMinutes = { least: 5, most: 15, usual: 10 } as const;

/** How somebody came to ask. */
export const demandChannels = ["counter", "phone", "e-mail", "portal", "e-address"] as const;
/** One of {@link demandChannels}. */
export type DemandChannel = (typeof demandChannels)[number];

/** Why somebody came: for what the service is there, because something failed, or one cannot say. */
export const demandClasses = ["value", "failure", "unclear"] as const;
/** One of {@link demandClasses}. */
export type DemandClass = (typeof demandClasses)[number];

/** What had failed, in the order of the keys 1 to 6. */
export const failureReasons = [
  "not-told",
  "not-done",
  "done-wrong",
  "form-unclear",
  "chasing",
  "wrong-place",
] as const;
/** One of {@link failureReasons}. */
export type FailureReason = (typeof failureReasons)[number];

/** What a 5S check looks at. */
export const checkedPlaces = ["office", "shared-drive"] as const;
/** One of {@link checkedPlaces}. */
export type CheckedPlace = (typeof checkedPlaces)[number];

/** The five groups of a 5S check. */
export const fiveSGroups = ["sort", "set-in-order", "shine", "standardise", "sustain"] as const;
/** One of {@link fiveSGroups}. */
export type FiveSGroup = (typeof fiveSGroups)[number];

/** What a workload pulse may ask: at most three of these, each answered from 1 to 5. */
export const pulseQuestions = ["load", "time", "help", "interruptions", "clarity", "calm"] as const;
/** One of {@link pulseQuestions}. */
export type PulseQuestion = (typeof pulseQuestions)[number];

/** The most questions a pulse may have. */
export const mostPulseQuestions = 3;
