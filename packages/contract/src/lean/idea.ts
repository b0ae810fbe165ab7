import {
  ideaColumns,
  ideaEfforts,
  ideaPayoffs,
  ideaStates,
  proposerKinds,
  threadKinds,
} from "@talka/lean";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Country, Day, Id, IdParams, Instant, Line, listOf } from "../request/fields.ts";

const text = (max: number) => z.string().trim().max(max);

/** What an idea says (domain §4.4). */
export const IdeaContent = z
  .object({
    title: Line,
    /** What is expected of it. */
    effect: text(1000),
    effort: z.enum(ideaEfforts).nullable(),
    payoff: z.enum(ideaPayoffs).nullable(),
    teamId: Id.nullable(),
    processId: Id.nullable(),
  })
  .meta({ id: "IdeaContent" });
export type IdeaContent = z.infer<typeof IdeaContent>;

/** Where a record came from. */
export const RecordSource = z
  .object({ kind: z.enum(threadKinds), id: Id })
  .meta({ id: "RecordSource" });
export type RecordSource = z.infer<typeof RecordSource>;

/** An idea on the board. Supporters are counted, never told by person. */
export const IdeaCard = IdeaContent.extend({
  id: Id,
  state: z.enum(ideaStates),
  putOn: Day,
  /** Since when it is in its state. */
  stateSince: Day,
  proposer: z.enum(proposerKinds),
  /** Only of those named by their own choice. */
  proposerName: z.string().nullable(),
  answeredOn: Day.nullable(),
  answer: z.string(),
  notNowReason: z.string(),
  mergedInto: Id.nullable(),
  supporters: z.int(),
  iSupport: z.boolean(),
  notes: listOf(z.object({ id: Id, text: z.string(), at: Instant })),
  trialIds: listOf(Id),
}).meta({ id: "IdeaCard" });
export type IdeaCard = z.infer<typeof IdeaCard>;

/** The most ideas a column is to hold; `null`: none agreed. */
export const BoardLimits = z
  .record(z.enum(ideaColumns), z.int().min(1).max(99).nullable())
  .meta({ id: "BoardLimits" });
export type BoardLimits = z.infer<typeof BoardLimits>;

const IdeaBoard = z
  .object({
    ideas: listOf(IdeaCard),
    limits: BoardLimits,
    mayLead: z.boolean(),
    /** Whose holidays the reply clock keeps. */
    country: Country,
  })
  .meta({ id: "IdeaBoard" });
export type IdeaBoard = z.infer<typeof IdeaBoard>;

export const listIdeas = describeRequest({
  method: "GET",
  path: "/api/ideas",
  summary: "The board of ideas of one's own organisation, oldest first",
  response: IdeaBoard,
});
export const createIdea = describeRequest({
  method: "POST",
  path: "/api/ideas",
  summary: "Put an idea; its proposer stands beside it only by choice",
  body: IdeaContent.extend({
    id: Id,
    proposer: z.enum(proposerKinds),
    /** What it came from: an obstacle, a group of cards, a borrowing. */
    from: RecordSource.nullable(),
  }),
  response: IdeaCard,
});
export const updateIdea = describeRequest({
  method: "PUT",
  path: "/api/ideas/:id",
  summary: "Write an idea anew; once it was looked at, whoever leads the board",
  params: IdParams,
  body: IdeaContent,
  response: IdeaCard,
});
export const moveIdea = describeRequest({
  method: "POST",
  path: "/api/ideas/:id/move",
  summary: "Move an idea to another column; leaving 'new' is the first answer",
  params: IdParams,
  body: z.object({
    state: z.enum(ideaStates),
    /** The first answer in words; "" leaves what there is. */
    answer: text(1000),
    /** Why not now. */
    reason: text(1000),
  }),
  response: IdeaCard,
});
export const mergeIdea = describeRequest({
  method: "POST",
  path: "/api/ideas/:id/merge",
  summary: "Merge an idea into another; supporters and notes go over",
  params: IdParams,
  body: z.object({ into: Id }),
  response: IdeaCard,
});
export const supportIdea = describeRequest({
  method: "PUT",
  path: "/api/ideas/:id/support",
  summary: "Support an idea, or no longer; only the number is ever shown",
  params: IdParams,
  body: z.object({ supports: z.boolean() }),
  response: IdeaCard,
});
export const noteIdea = describeRequest({
  method: "POST",
  path: "/api/ideas/:id/notes",
  summary: "Add a note to an idea; it carries no name",
  params: IdParams,
  body: z.object({ id: Id, text: text(1000).min(1) }),
  response: IdeaCard,
});
export const setBoardLimits = describeRequest({
  method: "PUT",
  path: "/api/idea-board/limits",
  summary: "Agree how many ideas a column is to hold",
  body: z.object({ limits: BoardLimits }),
  response: z.object({ limits: BoardLimits }),
});
