import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Line, listOf } from "../request/fields.ts";

const content = {
  name: Line,
  /** 1 meets daily, 2 is the department weekly, 3 the leadership monthly. */
  tier: z.int().min(1).max(3),
  /** The team of a higher tier that hears what is escalated. */
  parentId: Id.nullable(),
};

/** A team that meets at a board. */
export const TeamPage = z
  .object({ id: Id, ...content, closedOn: Day.nullable() })
  .meta({ id: "TeamPage" });
export type TeamPage = z.infer<typeof TeamPage>;

export const listTeams = describeRequest({
  method: "GET",
  path: "/api/teams",
  summary: "Teams of one's own organisation, by tier and name",
  response: z.object({ teams: listOf(TeamPage) }),
});
export const createTeam = describeRequest({
  method: "POST",
  path: "/api/teams",
  summary: "Name a team",
  body: z.object({ id: Id, ...content }),
  response: TeamPage,
});
export const updateTeam = describeRequest({
  method: "PUT",
  path: "/api/teams/:id",
  summary: "Rename, move or close a team",
  params: IdParams,
  body: z.object({ ...content, closedOn: Day.nullable() }),
  response: TeamPage,
});
