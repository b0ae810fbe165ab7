import { bestFiveSScore, checkedPlaces, fiveSGroups, fiveSQuestions } from "@talka/lean";
import { wasteTags } from "@talka/meeting";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Line, listOf } from "../request/fields.ts";

const scoreCount = fiveSGroups.length * fiveSQuestions;
const text = (max: number) => z.string().trim().max(max);

const check = {
  id: Id,
  kind: z.enum(checkedPlaces),
  place: Line,
  checkedOn: Day,
  nextOn: Day.nullable(),
  /** 0–4, group by group. */
  scores: listOf(z.int().min(0).max(bestFiveSScore), scoreCount, scoreCount),
  note: text(2_000),
};

/** A 5S check. */
export const WorkplaceCheck = z.object(check).meta({ id: "WorkplaceCheck" });
export type WorkplaceCheck = z.infer<typeof WorkplaceCheck>;

const note = {
  id: Id,
  visitedOn: Day,
  processId: Id.nullable(),
  purpose: Line,
  /** The process or the case that was followed. */
  followed: text(500),
  facts: text(5_000),
  questions: text(2_000),
  wastes: listOf(z.enum(wasteTags), wasteTags.length),
  followUp: text(2_000),
};

/** A note of a visit where the work is done. */
export const GembaNote = z
  .object({ ...note, processName: z.string().nullable() })
  .meta({ id: "GembaNote" });
export type GembaNote = z.infer<typeof GembaNote>;

/** Checks and notes of a team, newest first. */
export const TeamChecks = z
  .object({
    teamName: z.string(),
    today: Day,
    checks: listOf(WorkplaceCheck),
    notes: listOf(GembaNote),
    mayWrite: z.boolean(),
    mayLead: z.boolean(),
  })
  .meta({ id: "TeamChecks" });
export type TeamChecks = z.infer<typeof TeamChecks>;

export const getTeamChecks = describeRequest({
  method: "GET",
  path: "/api/teams/:id/checks",
  summary: "5S checks and gemba notes of a team, newest first",
  params: IdParams,
  response: TeamChecks,
});
export const addWorkplaceCheck = describeRequest({
  method: "POST",
  path: "/api/teams/:id/checks",
  summary: "Keep a 5S check of an office or a shared drive",
  params: IdParams,
  body: z.object(check),
  response: TeamChecks,
});
export const deleteWorkplaceCheck = describeRequest({
  method: "DELETE",
  path: "/api/workplace-checks/:id",
  summary: "Delete a 5S check",
  params: IdParams,
});
export const addGembaNote = describeRequest({
  method: "POST",
  path: "/api/teams/:id/gemba-notes",
  summary: "Keep a note of a visit where the work is done",
  params: IdParams,
  body: z.object(note),
  response: TeamChecks,
});
export const deleteGembaNote = describeRequest({
  method: "DELETE",
  path: "/api/gemba-notes/:id",
  summary: "Delete a gemba note",
  params: IdParams,
});
