import type { BoardLimits, IdeaCard, listIdeas, ResponseOf } from "@talka/contract";
import { type IdeaState, ideaColumns } from "@talka/lean";
import type { IdeaRow } from "@talka/storage";

/** An idea with what is counted of it. */
export interface ShownIdea {
  readonly row: IdeaRow;
  readonly supporters: number;
  readonly iSupport: boolean;
  readonly notes: readonly {
    readonly id: string;
    readonly text: string;
    readonly created_at: Date;
  }[];
  readonly trialIds: readonly string[];
}

/** The board of an organisation. */
export interface ShownBoard {
  readonly ideas: readonly ShownIdea[];
  readonly limits: object | null;
  readonly mayLead: boolean;
  readonly country: string;
}

/** An idea as everybody in its municipality sees it. */
export function presentIdea({ row, notes, ...counted }: ShownIdea): IdeaCard {
  return {
    id: row.id,
    title: row.title,
    effect: row.effect,
    effort: row.effort as IdeaCard["effort"],
    payoff: row.payoff as IdeaCard["payoff"],
    teamId: row.team_id,
    processId: row.process_id,
    state: row.state as IdeaState,
    putOn: row.put_on,
    stateSince: row.state_since,
    proposer: row.proposer as IdeaCard["proposer"],
    proposerName: row.proposer === "named" ? row.proposer_name : null,
    answeredOn: row.answered_on,
    answer: row.answer,
    notNowReason: row.not_now_reason,
    mergedInto: row.merged_into,
    notes: notes.map(({ id, text, created_at }) => ({ id, text, at: created_at.toISOString() })),
    ...counted,
  };
}

/** Limits of the columns; none where nothing was agreed. */
export function presentLimits(limits: object | null): BoardLimits {
  const known = (limits ?? {}) as Partial<BoardLimits>;
  return Object.fromEntries(
    ideaColumns.map((column) => [column, known[column] ?? null]),
  ) as BoardLimits;
}

/** The board. */
export function presentBoard({
  ideas,
  limits,
  country,
  ...rest
}: ShownBoard): ResponseOf<typeof listIdeas> {
  return {
    ideas: ideas.map(presentIdea),
    limits: presentLimits(limits),
    country: country as "LV" | "LT",
    ...rest,
  };
}
