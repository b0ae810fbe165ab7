import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Line, listOf } from "../request/fields.ts";
import { freeText } from "./trial-content.ts";

/** What a version of standard work says. */
export const StandardContent = z
  .object({
    steps: listOf(
      z.object({
        step: Line,
        keyPoint: freeText(500),
        reason: freeText(500),
        minutes: z.number().min(0).max(100_000).nullable(),
      }),
      60,
      1,
    ),
    /** The role that answers for it, never a person. */
    ownerRole: Line,
    reviewOn: Day,
    whatChanged: freeText(1000),
  })
  .meta({ id: "StandardContent" });
export type StandardContent = z.infer<typeof StandardContent>;

/** Standard work in a list. */
export const StandardCard = z
  .object({
    id: Id,
    title: z.string(),
    version: z.int(),
    ownerRole: z.string(),
    reviewOn: Day,
    processId: Id.nullable(),
    /** People who confirmed that they have read this version; never who. */
    readers: z.int(),
    iHaveRead: z.boolean(),
  })
  .meta({ id: "StandardCard" });
export type StandardCard = z.infer<typeof StandardCard>;

/** Standard work with its versions. */
export const StandardPage = StandardCard.extend({
  trialId: Id.nullable(),
  content: StandardContent,
  /** Confirmations of this version by team; `null`: no team was told. */
  readBy: listOf(z.object({ teamId: Id.nullable(), readers: z.int() })),
  versions: listOf(z.object({ version: z.int(), madeOn: Day, whatChanged: z.string() })),
  mayChange: z.boolean(),
}).meta({ id: "StandardPage" });
export type StandardPage = z.infer<typeof StandardPage>;

export const listStandards = describeRequest({
  method: "GET",
  path: "/api/standards",
  summary: "Standard work of one's own organisation, by title",
  response: z.object({ standards: listOf(StandardCard) }),
});
export const getStandard = describeRequest({
  method: "GET",
  path: "/api/standards/:id",
  summary: "One piece of standard work with its versions",
  params: IdParams,
  response: StandardPage,
});
export const createStandard = describeRequest({
  method: "POST",
  path: "/api/standards",
  summary: "Write down standard work, from an adopted trial or without one",
  body: z.object({
    id: Id,
    title: Line,
    processId: Id.nullable(),
    trialId: Id.nullable(),
    content: StandardContent,
  }),
  response: StandardPage,
});
export const reviseStandard = describeRequest({
  method: "POST",
  path: "/api/standards/:id/versions",
  summary: "Make a new version; its readers are asked again",
  params: IdParams,
  body: z.object({
    /** The version one has seen; another one since then refuses. */
    basedOn: z.int(),
    content: StandardContent,
  }),
  response: StandardPage,
});
export const readStandard = describeRequest({
  method: "POST",
  path: "/api/standards/:id/reading",
  summary: "Confirm that one has read a version; only numbers by team are kept to be shown",
  params: IdParams,
  body: z.object({ version: z.int(), teamId: Id.nullable() }),
  response: StandardPage,
});
