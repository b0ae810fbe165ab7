import { partnerParts } from "@talka/exchange";
import { z } from "zod";
import { MadeId } from "../meeting/meeting-fields.ts";
import { Organisation } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, listOf } from "../request/fields.ts";
import { FundingProfilePage } from "./funding-profile.ts";
import { TranslatedProse, TranslatedTitle } from "./translated-text.ts";

/** An organisation in a project, with the days it takes part from and until. */
export const ProjectPartner = z
  .object({
    organisationId: Id,
    part: z.enum(partnerParts),
    since: Day.nullable(),
    until: Day.nullable(),
  })
  .meta({ id: "ProjectPartner" });
export type ProjectPartner = z.infer<typeof ProjectPartner>;

/** A group for one theme: organisations with the role that speaks for them, never people by name. */
export const WorkingGroup = z
  .object({
    id: MadeId,
    name: TranslatedTitle,
    theme: z.string().trim().max(200),
    members: listOf(z.object({ organisationId: Id, contactRole: z.string().trim().max(120) }), 200),
    nextMeetingOn: Day.nullable(),
    /** `null`: it is at work. */
    closedOn: Day.nullable().default(null),
  })
  .meta({ id: "WorkingGroup" });
export type WorkingGroup = z.infer<typeof WorkingGroup>;

/** What a project or network is. */
export const ProjectContent = z
  .object({
    kind: z.enum(["project", "network"]),
    title: TranslatedTitle,
    theme: z.string().trim().max(200),
    purpose: TranslatedProse.nullable(),
    startsOn: Day,
    endsOn: Day,
    fundingProfileId: Id.nullable(),
    partners: listOf(ProjectPartner, 200, 1),
    workingGroups: listOf(WorkingGroup, 50),
  })
  .meta({ id: "ProjectContent" });
export type ProjectContent = z.infer<typeof ProjectContent>;

/** A project as listed. */
export const ProjectSummary = ProjectContent.pick({
  kind: true,
  title: true,
  theme: true,
  startsOn: true,
  endsOn: true,
})
  .extend({
    id: Id,
    leadId: Id,
    /** Lead included. */
    partnerCount: z.int().min(0),
    mayEdit: z.boolean(),
  })
  .meta({ id: "ProjectSummary" });
export type ProjectSummary = z.infer<typeof ProjectSummary>;

/** A project with everything its partners may read. */
export const ProjectPage = ProjectContent.extend({
  id: Id,
  leadId: Id,
  mayEdit: z.boolean(),
  fundingProfile: FundingProfilePage.nullable(),
  /** The partners as the directory has them, closed ones and direct successors included. */
  organisations: listOf(Organisation),
  /** Which of them became which. */
  successions: listOf(z.object({ fromId: Id, toId: Id })),
}).meta({ id: "ProjectPage" });
export type ProjectPage = z.infer<typeof ProjectPage>;

const inOrder = (given: { readonly startsOn: string; readonly endsOn: string }) =>
  given.startsOn <= given.endsOn;
const beforeItBegins = { path: ["endsOn"] };

export const listProjects = describeRequest({
  method: "GET",
  path: "/api/projects",
  summary: "Projects and networks the organisation leads or takes part in",
  response: z.object({ projects: listOf(ProjectSummary) }),
});
export const getProject = describeRequest({
  method: "GET",
  path: "/api/projects/:id",
  summary: "One project with partners, working groups and funding profile",
  params: IdParams,
  response: ProjectPage,
});
/** Repeating it with the same id changes nothing. */
export const createProject = describeRequest({
  method: "POST",
  path: "/api/projects",
  summary: "Keep a project or network led by the organisation",
  body: ProjectContent.safeExtend({ id: MadeId }).refine(inOrder, beforeItBegins),
  response: ProjectPage,
});
/** Working groups that are left out stay as they are. */
export const updateProject = describeRequest({
  method: "PUT",
  path: "/api/projects/:id",
  summary: "Change a project the organisation leads",
  params: IdParams,
  body: ProjectContent.partial({ workingGroups: true }).refine(inOrder, beforeItBegins),
  response: ProjectPage,
});
const GroupParams = IdParams.extend({ groupId: MadeId });
/** Repeating it with the same id changes nothing. */
export const putWorkingGroup = describeRequest({
  method: "PUT",
  path: "/api/projects/:id/groups/:groupId",
  summary: "Keep a working group of a project the organisation leads, change or close it",
  params: GroupParams,
  body: WorkingGroup.omit({ id: true }),
  response: ProjectPage,
});
export const deleteWorkingGroup = describeRequest({
  method: "DELETE",
  path: "/api/projects/:id/groups/:groupId",
  summary: "Take a working group out of a project the organisation leads",
  params: GroupParams,
});
/** Refused while cycles, indicators or events hang on it. */
export const deleteProject = describeRequest({
  method: "DELETE",
  path: "/api/projects/:id",
  summary: "Delete a project that nothing hangs on",
  params: IdParams,
});
