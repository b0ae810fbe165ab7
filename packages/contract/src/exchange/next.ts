import { cycleSteps, roundKinds } from "@talka/exchange";
import { z } from "zod";
import { OrganisationReference } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, LocaleCode, listOf } from "../request/fields.ts";
import { TranslatedTitle } from "./translated-text.ts";

const common = {
  /** `null`: stands in the way already, with no day of its own. */
  on: Day.nullable(),
  isOverdue: z.boolean(),
  /** Who owes it. */
  organisationId: Id.nullable(),
  /** The project it belongs to; `null`: a promise from a session outside of projects. */
  projectId: Id.nullable(),
};
const titled = { ...common, title: TranslatedTitle };

/** What is to happen, and by when. */
export const NextItem = z
  .discriminatedUnion("kind", [
    z.object({ ...titled, kind: z.enum(["event", "registration", "offer"]), eventId: Id }),
    z.object({
      ...titled,
      kind: z.enum(["step-begins", "step-ends"]),
      cycleId: Id,
      step: z.enum(cycleSteps),
    }),
    z.object({ ...titled, kind: z.literal("working-group") }),
    z.object({ ...common, kind: z.literal("commitment"), meetingId: Id, action: z.string() }),
    z.object({
      ...common,
      kind: z.literal("publicity"),
      fundingProfileId: Id,
      locale: LocaleCode,
      parts: listOf(
        z.enum(["emblem", "statement", "disclaimer", "responsible", "programme", "description"]),
      ),
    }),
    z.object({ ...titled, kind: z.literal("value-missing"), indicatorId: Id, period: z.string() }),
    z.object({ ...titled, kind: z.literal("review"), indicatorId: Id }),
    z.object({
      ...titled,
      kind: z.enum(["evaluation-opens", "evaluation-reminder", "evaluation-closes"]),
      evaluationId: Id,
      round: z.enum(roundKinds),
    }),
  ])
  .meta({ id: "NextItem" });
export type NextItem = z.infer<typeof NextItem>;

/** What is next, overdue first, with the organisations named in it. */
export const NextPage = z
  .object({
    items: listOf(NextItem),
    organisations: listOf(OrganisationReference),
    projects: listOf(z.object({ id: Id, title: TranslatedTitle })),
  })
  .meta({ id: "NextPage" });
export type NextPage = z.infer<typeof NextPage>;

export const getProjectNext = describeRequest({
  method: "GET",
  path: "/api/projects/:id/next",
  summary: "What happens next in a project and who owes what, overdue first",
  params: IdParams,
  response: NextPage,
});
/** What the own organisation owes, and what happens for everybody. */
export const getOwnNext = describeRequest({
  method: "GET",
  path: "/api/next",
  summary: "What waits for the own organisation, across its projects and sessions",
  response: NextPage,
});
