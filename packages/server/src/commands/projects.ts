import type {
  createProject as createRequest,
  ProjectContent,
  updateProject as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { partnerFault } from "@talka/exchange";
import {
  asTenant,
  countProjectItems,
  deleteProject as dropProject,
  findFundingProfile,
  listProjects as findProjects,
  insertProject,
  listOrganisationsById,
  listProjectPartners,
  recordAuditEvent,
  type TenantTransaction,
  updateProject as writeProject,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownProject } from "../presenters/present-project.ts";
import type { RequestContext } from "../services.ts";
import { readProject } from "./read-project.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** Projects the organisation leads or takes part in, each with its partners. */
export function listProjects(context: RequestContext, who: Actor) {
  return asTenant(context.db, who.scope, async (trx) => {
    const rows = await findProjects(trx, who.scope);
    const ids = rows.map((row) => row.id);
    const partners = await listProjectPartners(trx, who.scope, ids);
    const mayManage = who.rights.has("programme.manage");
    return ok(
      rows.map((row) => ({
        row,
        partners: partners.filter((one) => one.project_id === row.id),
        mayEdit: mayManage && row.organisation_id === who.scope.organisationId,
      })),
    );
  });
}

/** One project with everything its partners may read. */
export function getProject(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownProject, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => readProject(trx, who, params.id));
}

/** Keeps a project. */
export function createProject(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownProject, Refusal>> {
  const { id, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    const refusal = await faultOf(trx, who, content);
    if (refusal !== null) return failed(refusal);
    if (await insertProject(trx, who.scope, newProject(id, content))) {
      await record(trx, who, "project.created", id);
    }
    return readProject(trx, who, id);
  });
}

/** Words a project anew; who may read it follows its partners. */
export function updateProject(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownProject, Refusal>> {
  const { id } = params;
  return asTenant(context.db, who.scope, async (trx) => {
    const known = await readProject(trx, who, id);
    if (!known.ok) return known;
    if (!known.value.isLead) return failed({ code: "right.missing" });
    const kept = known.value.row.details as unknown as Partial<ProjectContent>;
    const content = { ...body, workingGroups: body.workingGroups ?? kept.workingGroups ?? [] };
    const refusal = await faultOf(trx, who, content);
    if (refusal !== null) return failed(refusal);
    await writeProject(trx, who.scope, newProject(id, content));
    await record(trx, who, "project.changed", id);
    return readProject(trx, who, id);
  });
}

/** Takes away a project that nothing hangs on. */
export function deleteProject(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  const { id } = params;
  return asTenant(context.db, who.scope, async (trx) => {
    const known = await readProject(trx, who, id);
    if (!known.ok) return known;
    if (!known.value.isLead) return failed({ code: "right.missing" });
    if ((await countProjectItems(trx, who.scope, id)) > 0) {
      return failed({ code: "project.in-use" });
    }
    await dropProject(trx, who.scope, id);
    await record(trx, who, "project.deleted", id);
    return ok(null);
  });
}

async function faultOf(
  trx: TenantTransaction,
  who: Actor,
  content: ProjectContent,
): Promise<Refusal | null> {
  const fault = partnerFault(content.partners, who.scope.organisationId);
  if (fault !== null) return { code: "project.partners", detail: { fault } };
  const named = new Set([
    ...content.partners.map((one) => one.organisationId),
    ...content.workingGroups.flatMap((group) => group.members.map((one) => one.organisationId)),
  ]);
  const known = await listOrganisationsById(trx, [...named]);
  if (known.length < named.size) return { code: "organisation.unknown" };
  const { fundingProfileId } = content;
  if (fundingProfileId === null) return null;
  const profile = await findFundingProfile(trx, who.scope, fundingProfileId);
  return profile === undefined ? { code: "funding-profile.unknown" } : null;
}

function newProject(id: string, content: ProjectContent) {
  const { purpose, workingGroups, ...kept } = content;
  return { id, ...kept, details: { purpose, workingGroups } };
}

function record(trx: TenantTransaction, who: Actor, action: string, id: string) {
  return recordAuditEvent(trx, { ...who.scope, action, subject: { kind: "project", id } });
}
