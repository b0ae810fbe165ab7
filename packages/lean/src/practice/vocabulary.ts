/** States a practice card is kept in (domain §2.2); "needs review" follows from its review date. */
export const practiceStates = [
  "draft",
  "peer-check",
  "coordinator-check",
  "published",
  "retired",
] as const;
/** One of {@link practiceStates}. */
export type PracticeState = (typeof practiceStates)[number];

/** What became of it at home; "did not work" is as welcome as "worked". */
export const practiceOutcomes = ["worked", "did-not-work", "too-early"] as const;
/** One of {@link practiceOutcomes}. */
export type PracticeOutcome = (typeof practiceOutcomes)[number];

/** Who reads a published card: whoever is signed in, or everybody. */
export const practiceVisibilities = ["signed-in", "public"] as const;
/** One of {@link practiceVisibilities}. */
export type PracticeVisibility = (typeof practiceVisibilities)[number];

/** Themes of the exchange (domain §11). */
export const practiceThemes = [
  "submissions",
  "document-flow",
  "procurement",
  "social-assistance",
  "culture-tourism",
  "parish-offices",
  "accounting",
  "building-permits",
  "other",
] as const;
/** One of {@link practiceThemes}. */
export type PracticeTheme = (typeof practiceThemes)[number];

/** Whom a practice helps. */
export const practiceTargets = [
  "all-residents",
  "families",
  "seniors",
  "people-with-disabilities",
  "businesses",
  "staff",
  "institutions",
] as const;
/** One of {@link practiceTargets}. */
export type PracticeTarget = (typeof practiceTargets)[number];

/** The answerable sections of a card in their order; beside them stands the evidence. */
export const practiceSections = [
  "problem",
  "steps",
  "doers",
  "money",
  "people",
  "tools",
  "timescale",
  "residents",
  "staff",
  "wentWrong",
  "conditions",
  "changeable",
  "fixed",
] as const;
/** One of {@link practiceSections}. */
export type PracticeSection = (typeof practiceSections)[number];

/** Licences under which documents of a card may be taken over. */
export const practiceLicences = ["cc-by-4.0", "cc0-1.0", "eupl-1.2", "ask"] as const;
/** One of {@link practiceLicences}. */
export type PracticeLicence = (typeof practiceLicences)[number];

/** How far a municipality is with what it borrows (domain §2.3). */
export const adoptionStates = ["interested", "planning", "trying", "using", "stopped"] as const;
/** One of {@link adoptionStates}. */
export type AdoptionState = (typeof adoptionStates)[number];

/** What differs between two municipalities. */
export const contextDifferences = ["size", "law", "systems", "people"] as const;
/** One of {@link contextDifferences}. */
export type ContextDifference = (typeof contextDifferences)[number];
