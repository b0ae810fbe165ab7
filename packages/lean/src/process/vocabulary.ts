/** How far a process is in being worked on. */
export const processStates = ["in-use", "being-improved", "retired"] as const;
/** One of {@link processStates}. */
export type ProcessState = (typeof processStates)[number];

/** Tiers of teams: 1 meets daily, 2 is the department weekly, 3 the leadership monthly. */
export const teamTiers = [1, 2, 3] as const;
/** One of {@link teamTiers}. */
export type TeamTier = (typeof teamTiers)[number];
