import { boardKinds, escalationStates } from "@talka/lean";
import { z } from "zod";
import { TeamPage } from "../lean/team.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, listOf } from "../request/fields.ts";

const words = (max: number) => z.string().trim().min(1).max(max);

const content = {
  kind: z.enum(boardKinds),
  text: words(500),
  /** Who takes it on: a role or a first name; "" where nobody does yet. */
  owner: z.string().trim().max(100),
};

/** What was passed up to a team of a higher tier. Only an answer ends it. */
export const EscalationCard = z
  .object({
    id: Id,
    itemId: Id,
    kind: z.enum(boardKinds),
    /** The words of the item. */
    text: z.string(),
    fromTeamId: Id,
    fromName: z.string(),
    toTeamId: Id,
    toName: z.string(),
    toTier: z.int(),
    /** What the team above is asked to do or decide. */
    ask: z.string(),
    askedOn: Day,
    answerBy: Day,
    state: z.enum(escalationStates),
    answer: z.string().nullable(),
    answeredOn: Day.nullable(),
  })
  .meta({ id: "EscalationCard" });
export type EscalationCard = z.infer<typeof EscalationCard>;

/** One line on a board. */
export const BoardItemCard = z
  .object({
    id: Id,
    teamId: Id,
    ...content,
    writtenOn: Day,
    closedOn: Day.nullable(),
    /** For how many days it has been carried on. */
    carriedDays: z.int(),
    /** Newest first. */
    escalations: listOf(EscalationCard),
  })
  .meta({ id: "BoardItemCard" });
export type BoardItemCard = z.infer<typeof BoardItemCard>;

/** The board of a team on a day. */
export const BoardPage = z
  .object({
    team: TeamPage,
    parent: TeamPage.nullable(),
    /** Today in the zone of the municipality, and the day shown. */
    today: Day,
    day: Day,
    items: listOf(BoardItemCard),
    /** What other teams have passed up to this one: waiting first, then answered in 30 days. */
    incoming: listOf(EscalationCard),
    /** What this team has passed up, in the same order. */
    outgoing: listOf(EscalationCard),
    mayLead: z.boolean(),
    mayWrite: z.boolean(),
  })
  .meta({ id: "BoardPage" });
export type BoardPage = z.infer<typeof BoardPage>;

/** How a board stands, for the list of all of them. */
export const BoardSummary = z
  .object({
    team: TeamPage,
    openItems: z.int(),
    /** Waiting for an answer of this team; of these past their day. */
    incoming: z.int(),
    incomingOverdue: z.int(),
    /** Passed up by this team and not answered; of these past their day. */
    outgoing: z.int(),
    outgoingOverdue: z.int(),
  })
  .meta({ id: "BoardSummary" });
export type BoardSummary = z.infer<typeof BoardSummary>;

export const listBoards = describeRequest({
  method: "GET",
  path: "/api/boards",
  summary:
    "Boards of one's own organisation with what waits on each, and all unanswered escalations",
  response: z.object({
    boards: listOf(BoardSummary),
    waiting: listOf(EscalationCard),
    mayLead: z.boolean(),
  }),
});
export const getBoard = describeRequest({
  method: "GET",
  path: "/api/teams/:id/board",
  summary: "The board of a team today, or on an earlier day",
  params: IdParams,
  query: z.object({ day: Day.optional() }),
  response: BoardPage,
});
export const addBoardItem = describeRequest({
  method: "POST",
  path: "/api/teams/:id/items",
  summary: "Write a line on the board of a team",
  params: IdParams,
  body: z.object({ id: Id, ...content }),
  response: BoardItemCard,
});
export const updateBoardItem = describeRequest({
  method: "PUT",
  path: "/api/board-items/:id",
  summary: "Word a line of a board anew, close or open it; not closed while an answer is awaited",
  params: IdParams,
  body: z.object({ ...content, isClosed: z.boolean() }),
  response: BoardItemCard,
});
export const escalateItem = describeRequest({
  method: "POST",
  path: "/api/teams/:id/escalations",
  summary: "Pass a line of a board, or what was passed to it, to the team above",
  params: IdParams,
  body: z.object({ id: Id, itemId: Id, ask: words(500), answerBy: Day }),
  response: EscalationCard,
});
export const answerEscalation = describeRequest({
  method: "POST",
  path: "/api/escalations/:id/answer",
  summary: "Answer what was passed up; this alone ends it",
  params: IdParams,
  body: z.object({ answer: words(1_000) }),
  response: EscalationCard,
});
