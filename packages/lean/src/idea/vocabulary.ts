/** States of an idea: the columns of the board, then the two it can leave it by. */
export const ideaStates = [
  "new",
  "looked-at",
  "trying",
  "checking",
  "standard",
  "not-now",
  "merged",
] as const;
/** One of {@link ideaStates}. */
export type IdeaState = (typeof ideaStates)[number];

/** States that are columns of the board, in the order an idea walks. */
export const ideaColumns = ["new", "looked-at", "trying", "checking", "standard"] as const;
/** One of {@link ideaColumns}. */
export type IdeaColumn = (typeof ideaColumns)[number];

/** How hard an idea is to try. */
export const ideaEfforts = ["easy", "hard"] as const;
/** One of {@link ideaEfforts}. */
export type IdeaEffort = (typeof ideaEfforts)[number];

/** How much an idea promises. */
export const ideaPayoffs = ["low", "high"] as const;
/** One of {@link ideaPayoffs}. */
export type IdeaPayoff = (typeof ideaPayoffs)[number];

/** Who stands beside an idea, by the choice of whoever writes it. */
export const proposerKinds = ["named", "team", "none"] as const;
/** One of {@link proposerKinds}. */
export type ProposerKind = (typeof proposerKinds)[number];

/** The four fields of the picture effort × payoff. */
export const pickFields = ["implement", "challenge", "possible", "kill"] as const;
/** One of {@link pickFields}. */
export type PickField = (typeof pickFields)[number];
