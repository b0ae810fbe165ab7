import type { VoteRound } from "@talka/meeting";

/** Why votes counted by hand cannot be right, and how many there could be at most. */
export interface CountFault {
  readonly kind: "tooMany" | "overCap";
  readonly most: number;
}

/** Holds votes counted by hand against how many so many people can have given. */
export function countFault(
  counted: { readonly headcount: number; readonly votes: Readonly<Record<string, number>> },
  { budget, cap }: Pick<VoteRound, "budget" | "cap">,
): CountFault | null {
  const given = Object.values(counted.votes);
  const most = counted.headcount * budget;
  if (given.reduce((sum, one) => sum + one, 0) > most) return { kind: "tooMany", most };
  const mostEach = counted.headcount * cap;
  return given.some((one) => one > mostEach) ? { kind: "overCap", most: mostEach } : null;
}
