import { obstacleLevels, powers } from "@talka/lean";
import { z } from "zod";
import { WasteTag } from "../meeting/meeting-fields.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Instant, Line, listOf, Names } from "../request/fields.ts";

const text = (max: number) => z.string().trim().max(max);

/** What keeps work from being done well and on time. */
export const ObstacleContent = z
  .object({
    title: Line,
    cause: text(2_000),
    withinPower: z.enum(powers).nullable(),
    level: z.enum(obstacleLevels).nullable(),
    tags: listOf(WasteTag, 10),
  })
  .meta({ id: "ObstacleContent" });
export type ObstacleContent = z.infer<typeof ObstacleContent>;

/** What the records showed at a place on the day the obstacle was put there. */
export const MeasuredPlace = z
  .object({
    n: z.int().min(0),
    medianHours: z.number().min(0),
    hoursAMonth: z.number().min(0),
    /** working: hours of the work calendar; elapsed: all hours. */
    clock: z.enum(["working", "elapsed"]),
    evidence: z.enum(["measured", "estimated"]),
    analysisTitle: text(200),
    analysisVersion: z.int().min(1),
    measuredOn: Day,
  })
  .meta({ id: "MeasuredPlace" });
export type MeasuredPlace = z.infer<typeof MeasuredPlace>;

/** A step (`from` is `null`) or a hand-off, by the names of the records. */
export const ObstaclePlace = z
  .object({
    processId: Id.nullable(),
    analysisId: Id.nullable(),
    from: Line.nullable(),
    to: Line.nullable(),
    measured: MeasuredPlace.nullable(),
  })
  .refine((place) => place.from === null || place.to !== null, {
    message: "a hand-off has both ends",
  })
  .meta({ id: "ObstaclePlace" });
export type ObstaclePlace = z.infer<typeof ObstaclePlace>;

const Municipality = z.object({ id: Id, names: Names });

/** A group of cards of a session that was taken home. */
const SessionVoices = z.object({
  meetingId: Id,
  meetingTitle: z.string(),
  groupId: Id,
  cards: z.int(),
  votes: z.int(),
  has: listOf(Municipality),
  solved: listOf(Municipality),
});

/** An obstacle with how many said it, and where. */
export const ObstacleSummary = ObstacleContent.extend({
  id: Id,
  processName: z.string().nullable(),
  place: z.object({
    processId: Id.nullable(),
    analysisId: Id.nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    measured: MeasuredPlace.nullable(),
  }),
  notes: z.int(),
  sessions: listOf(SessionVoices),
  /** Municipalities that have it too: by hand in a session, or said of what was shared. */
  municipalities: listOf(Municipality),
  mergedInto: Id.nullable(),
  /** What the network sees of it; `null`: nothing. */
  shared: z.object({ title: z.string(), tags: listOf(WasteTag), at: Instant }).nullable(),
  revision: z.int(),
  changedAt: Instant,
}).meta({ id: "ObstacleSummary" });
export type ObstacleSummary = z.infer<typeof ObstacleSummary>;

/** An obstacle of a neighbour: only what its coordinator let out. */
export const NeighbourObstacle = z
  .object({
    id: Id,
    title: z.string(),
    tags: listOf(WasteTag),
    organisation: Municipality,
    /** How many municipalities said they have it too. */
    echoes: z.int(),
    /** One's own organisation is one of them. */
    saidByUs: z.boolean(),
  })
  .meta({ id: "NeighbourObstacle" });
export type NeighbourObstacle = z.infer<typeof NeighbourObstacle>;

export const listObstacles = describeRequest({
  method: "GET",
  path: "/api/obstacles",
  summary: "Obstacles of one's own organisation, and those that neighbours show",
  response: z.object({
    obstacles: listOf(ObstacleSummary),
    neighbours: listOf(NeighbourObstacle),
  }),
});
/** `group` takes a group of cards home from a session one has joined or one's organisation held. */
export const createObstacle = describeRequest({
  method: "POST",
  path: "/api/obstacles",
  summary: "Name an obstacle, from notes joined or from a group of a session",
  body: ObstacleContent.extend({
    id: Id,
    observationIds: listOf(Id, 500),
    group: z.object({ meetingId: Id, groupId: Id }).nullable(),
  }),
  response: ObstacleSummary,
});
/** `basedOn` is the revision the writer saw: what another wrote meanwhile is never overwritten. */
export const updateObstacle = describeRequest({
  method: "PUT",
  path: "/api/obstacles/:id",
  summary: "Describe an obstacle anew",
  params: IdParams,
  body: ObstacleContent.extend({ basedOn: z.int().min(1) }),
  response: ObstacleSummary,
});
export const placeObstacle = describeRequest({
  method: "PUT",
  path: "/api/obstacles/:id/place",
  summary: "Put an obstacle on a step or hand-off, with what was measured there",
  params: IdParams,
  body: ObstaclePlace,
  response: ObstacleSummary,
});
export const mergeObstacle = describeRequest({
  method: "POST",
  path: "/api/obstacles/:id/merge",
  summary: "Carry an obstacle on in another; `null` takes them apart again",
  params: IdParams,
  body: z.object({ intoId: Id.nullable() }),
  response: ObstacleSummary,
});
export const shareObstacle = describeRequest({
  method: "PUT",
  path: "/api/obstacles/:id/sharing",
  summary: "Show title and waste of an obstacle to the network as they are now, or take it back",
  params: IdParams,
  body: z.object({ shared: z.boolean() }),
  response: ObstacleSummary,
});
export const echoObstacle = describeRequest({
  method: "PUT",
  path: "/api/obstacles/:id/echo",
  summary: "Say for one's own municipality that it has a neighbour's obstacle too, or take it back",
  params: IdParams,
  body: z.object({ has: z.boolean() }),
  response: NeighbourObstacle,
});
