import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Line, listOf } from "../request/fields.ts";

/** How many can do a skill, against need; no code and no single level. */
export const SkillCoverageLine = z
  .object({
    id: Id,
    name: z.string(),
    need: z.int(),
    able: z.int(),
    missing: z.int(),
    isAtRisk: z.boolean(),
  })
  .meta({ id: "SkillCoverageLine" });
export type SkillCoverageLine = z.infer<typeof SkillCoverageLine>;

/** What everybody sees of the skills of a team. */
export const TeamSkills = z
  .object({
    teamName: z.string(),
    /** `null` where nobody has begun. */
    changedOn: Day.nullable(),
    skills: listOf(SkillCoverageLine),
    /** Whether the asker keeps the table. */
    isKeeper: z.boolean(),
    hasKeeper: z.boolean(),
    mayKeep: z.boolean(),
  })
  .meta({ id: "TeamSkills" });
export type TeamSkills = z.infer<typeof TeamSkills>;

const table = {
  skills: listOf(z.object({ id: Id, name: Line, need: z.int().min(0).max(99) }), 60),
  /** Codes of a role, "Lietvede A"; never names. */
  holders: listOf(z.object({ id: Id, code: z.string().trim().min(1).max(40) }), 60),
  /** 0–4 by skill and holder. */
  levels: z.record(Id, z.record(Id, z.int().min(0).max(4))),
};

/** The table with single levels, for whoever keeps it. */
export const SkillsTablePage = z
  .object({ ...table, version: z.int() })
  .meta({ id: "SkillsTablePage" });
export type SkillsTablePage = z.infer<typeof SkillsTablePage>;

export const getTeamSkills = describeRequest({
  method: "GET",
  path: "/api/teams/:id/skills",
  summary: "Coverage of the skills of a team: how many can do each, against need",
  params: IdParams,
  response: TeamSkills,
});
export const getSkillsTable = describeRequest({
  method: "GET",
  path: "/api/teams/:id/skills/table",
  summary: "The table of skills with single levels, for whoever keeps it alone",
  params: IdParams,
  response: SkillsTablePage,
});
export const putSkillsTable = describeRequest({
  method: "PUT",
  path: "/api/teams/:id/skills/table",
  summary: "Keep the table of skills; `version` is that which was read, 0 to begin",
  params: IdParams,
  body: z.object({ ...table, version: z.int().min(0) }),
  response: SkillsTablePage,
});
export const takeOverSkills = describeRequest({
  method: "POST",
  path: "/api/teams/:id/skills/take-over",
  summary:
    "Keep the table of skills from now on: skills and needs stay, codes and levels are deleted",
  params: IdParams,
  response: SkillsTablePage,
});
