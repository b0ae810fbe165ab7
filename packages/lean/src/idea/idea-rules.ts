import {
  type IdeaEffort,
  type IdeaPayoff,
  type IdeaState,
  ideaColumns,
  type PickField,
} from "./vocabulary.ts";

/** Fields of the picture: high payoff above, easy to the left. */
const fields: Readonly<Record<IdeaPayoff, Readonly<Record<IdeaEffort, PickField>>>> = {
  high: { easy: "implement", hard: "challenge" },
  low: { easy: "possible", hard: "kill" },
};

/** Where an idea stands in the picture effort × payoff; `null` while either is not told. */
export function pickOf(effort: IdeaEffort | null, payoff: IdeaPayoff | null): PickField | null {
  return effort === null || payoff === null ? null : fields[payoff][effort];
}

/**
 * Where an idea may be moved by hand: to any column, back too, and to "not now" with a reason. A merged
 * idea stays merged: its supporters and its thread have gone over. Merging has its own rule.
 */
export function movesOf(state: IdeaState): readonly IdeaState[] {
  if (state === "merged") return [];
  return [...ideaColumns, "not-now" as const].filter((one) => one !== state);
}

/** Why an idea may not be moved; `null`: it may. */
export type MoveFault = "merged" | "same-state" | "reason-missing";

/** Whether an idea may be moved, and what is missing. */
export function moveFault(from: IdeaState, to: IdeaState, reason: string): MoveFault | null {
  if (from === "merged" || to === "merged") return "merged";
  if (from === to) return "same-state";
  return to === "not-now" && reason.trim() === "" ? "reason-missing" : null;
}

/**
 * The idea that another one lives on in: the last of the chain of merged ones. Cost: the length of the
 * chain; a circle, which merging never makes, ends where it began.
 */
export function livesOnIn(
  id: string,
  mergedInto: (id: string) => string | null | undefined,
): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    at = mergedInto(at) ?? at;
  }
  return at;
}

/** How full a column is against its limit; a limit prompts and never locks. */
export type ColumnLoad = "free" | "full" | "over";

/** How full a column is. `null`: no limit was agreed. */
export function columnLoad(count: number, limit: number | null): ColumnLoad {
  if (limit === null || count < limit) return "free";
  return count === limit ? "full" : "over";
}
