import { causeCategories, voiceLimits, whyGrounds } from "@talka/lean";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, listOf } from "../request/fields.ts";
import { ObservationPage } from "./observation.ts";
import { ObstacleSummary } from "./obstacle.ts";

const Text = z.string().trim().min(1).max(300);

const WhyContent = z.object({
  /** The answer this one explains; `null`: the obstacle itself. */
  parentId: Id.nullable(),
  text: Text,
  ground: z.enum(whyGrounds),
});
/** An answer to "why". */
export const ObstacleWhy = WhyContent.extend({ id: Id }).meta({ id: "ObstacleWhy" });
export type ObstacleWhy = z.infer<typeof ObstacleWhy>;

const CauseContent = z.object({ category: z.enum(causeCategories), text: Text });
/** A cause on a bone of the fishbone. */
export const ObstacleCause = CauseContent.extend({
  id: Id,
  /** How many marked it; `null` while fewer than the floor have marked anything. */
  votes: z.int().nullable(),
}).meta({ id: "ObstacleCause" });
export type ObstacleCause = z.infer<typeof ObstacleCause>;

/** An obstacle with its notes and its causes. */
export const ObstaclePage = ObstacleSummary.extend({
  observations: listOf(ObservationPage),
  /** Obstacles that are carried on in this one. */
  merged: listOf(z.object({ id: Id, title: z.string() })),
  mergedIntoTitle: z.string().nullable(),
  whys: listOf(ObstacleWhy),
  causes: listOf(ObstacleCause),
  /** How many devices have marked causes. */
  ballots: z.int(),
}).meta({ id: "ObstaclePage" });
export type ObstaclePage = z.infer<typeof ObstaclePage>;

const WhyParams = IdParams.extend({ whyId: Id });
const CauseParams = IdParams.extend({ causeId: Id });

export const getObstacle = describeRequest({
  method: "GET",
  path: "/api/obstacles/:id",
  summary: "One obstacle with its notes, why chain and fishbone",
  params: IdParams,
  response: ObstaclePage,
});
export const putWhy = describeRequest({
  method: "PUT",
  path: "/api/obstacles/:id/whys/:whyId",
  summary: "Answer a why, or word the answer anew",
  params: WhyParams,
  body: WhyContent,
  response: ObstaclePage,
});
export const removeWhy = describeRequest({
  method: "DELETE",
  path: "/api/obstacles/:id/whys/:whyId",
  summary: "Take an answer out, with those that hang on it",
  params: WhyParams,
  response: ObstaclePage,
});
export const putCause = describeRequest({
  method: "PUT",
  path: "/api/obstacles/:id/causes/:causeId",
  summary: "Put a cause on the fishbone, or word it anew",
  params: CauseParams,
  body: CauseContent,
  response: ObstaclePage,
});
export const removeCause = describeRequest({
  method: "DELETE",
  path: "/api/obstacles/:id/causes/:causeId",
  summary: "Take a cause off the fishbone",
  params: CauseParams,
  response: ObstaclePage,
});
/** The ballot's id is made by the device and known to it alone. */
export const markCauses = describeRequest({
  method: "PUT",
  path: "/api/obstacles/:id/ballots/:ballotId",
  summary: "Mark the causes that weigh most; nobody's, changed from the same device",
  params: IdParams.extend({ ballotId: Id }),
  body: z.object({ causeIds: listOf(Id, voiceLimits.marks) }),
  response: ObstaclePage,
});
