/** How often something is seen. */
export const frequencies = ["daily", "weekly", "monthly", "rarely"] as const;
/** One of {@link frequencies}. */
export type Frequency = (typeof frequencies)[number];

/** Who feels what gets in the way. */
export const sufferers = ["residents", "staff", "both"] as const;
/** One of {@link sufferers}. */
export type Sufferer = (typeof sufferers)[number];

/** Whether an obstacle is within the power of those who have it. */
export const powers = ["yes", "partly", "no"] as const;
/** One of {@link powers}. */
export type Power = (typeof powers)[number];

/** The level that can act on an obstacle, from the nearest to the farthest. */
export const obstacleLevels = [
  "team",
  "department",
  "management",
  "council",
  "region",
  "ministry",
  "government",
  "parliament",
  "european-union",
  "other",
] as const;
/** One of {@link obstacleLevels}. */
export type ObstacleLevel = (typeof obstacleLevels)[number];

/** What an answer to "why" rests on. */
export const whyGrounds = ["seen", "data", "opinion"] as const;
/** One of {@link whyGrounds}. */
export type WhyGround = (typeof whyGrounds)[number];

/** The bones of the fishbone, in the order they are drawn. */
export const causeCategories = [
  "skills",
  "method",
  "information",
  "tools",
  "rules",
  "environment",
] as const;
/** One of {@link causeCategories}. */
export type CauseCategory = (typeof causeCategories)[number];

/** How much may be written, and how many of each thing one obstacle holds. */
export const voiceLimits = {
  seenCharacters: 1_000,
  whys: 60,
  whyDepth: 7,
  causes: 60,
  /** Causes one person may mark on a fishbone. */
  marks: 3,
} as const;

/** Days after the day it was sent on which its writer can still correct a note, on the same device. */
export const correctionDays = 1;
