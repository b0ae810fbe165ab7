/** The phases of a meeting in their usual order; each may be skipped, repeated and reopened. */
export const meetingPhases = [
  "earlier",
  "facts",
  "write",
  "reveal",
  "group",
  "vote",
  "discuss",
  "borrow",
  "commit",
  "beyond",
  "close",
] as const;
export type MeetingPhase = (typeof meetingPhases)[number];

/** What a card says of the work. */
export const cardKinds = ["obstacle", "idea", "praise", "question"] as const;
export type CardKind = (typeof cardKinds)[number];

/** The eight wastes, unevenness (mura) and overburden (muri), in the order of the domain guide. */
export const wasteTags = [
  "defects",
  "overproduction",
  "waiting",
  "non-used-talent",
  "transport",
  "inventory",
  "motion",
  "extra-processing",
  "unevenness",
  "overburden",
] as const;
export type WasteTag = (typeof wasteTags)[number];

/** Who must act on what the team itself cannot change. */
export const actingLevels = [
  "management",
  "council",
  "region",
  "ministry",
  "government",
  "parliament",
  "european-union",
  "other",
] as const;
export type ActingLevel = (typeof actingLevels)[number];

/** Languages of content. */
export const contentLocales = ["lv", "lt", "en"] as const;
export type ContentLocale = (typeof contentLocales)[number];

/** What became of a commitment of an earlier meeting. */
export const earlierOutcomes = ["done", "going-on", "dropped"] as const;
export type EarlierOutcome = (typeof earlierOutcomes)[number];

/** "Who else has this?" and "who has solved this?". */
export const handKinds = ["has", "solved"] as const;
export type HandKind = (typeof handKinds)[number];

/** Where people sit: together, apart, or both. */
export const meetingModes = ["room", "online", "mixed"] as const;
export type MeetingMode = (typeof meetingModes)[number];

/** How much may be written, and how many of each thing one meeting holds. */
export const meetingLimits = {
  cardCharacters: 280,
  nameCharacters: 100,
  noteCharacters: 1_000,
  cards: 5_000,
  groups: 5_000,
  items: 1_000,
  whys: 7,
  timerMs: 4 * 3_600_000,
  headcount: 5_000,
} as const;

/** In a room of fewer people, style or content may give the writer away (domain §3, §6.4). */
export const fewPeopleBelow = 5;
