import type {
  deleteWorkingGroup as deleteRequest,
  ProjectContent,
  putWorkingGroup as putRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  changeProjectDetails,
  listOrganisationsById,
  recordAuditEvent,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownProject } from "../presenters/present-project.ts";
import type { RequestContext } from "../services.ts";
import { readProject } from "./read-project.ts";

const most = 50;

/** Keeps a working group, changes or closes it. */
export function putWorkingGroup(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof putRequest>,
): Promise<Result<ShownProject, Refusal>> {
  const { id, groupId } = params;
  return asTenant(context.db, who.scope, async (trx) => {
    const refused = await refuseOthers(trx, who, id);
    if (refused !== null) return failed(refused);
    const wanted = new Set(body.members.map((one) => one.organisationId));
    const found = await listOrganisationsById(trx, [...wanted]);
    if (found.length < wanted.size) return failed({ code: "organisation.unknown" });
    const group = { ...body, id: groupId };
    const done = await changeProjectDetails(trx, who.scope, id, (details) => {
      const groups = groupsOf(details);
      const isKnown = groups.some((one) => one.id === groupId);
      if (!isKnown && groups.length >= most) return null;
      const workingGroups = isKnown
        ? groups.map((one) => (one.id === groupId ? group : one))
        : [...groups, group];
      return { ...details, workingGroups };
    });
    if (!done) return failed({ code: "project.groups-full" });
    await record(trx, who, id);
    return readProject(trx, who, id);
  });
}

/** Takes a working group out. */
export function deleteWorkingGroup(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof deleteRequest>,
): Promise<Result<null, Refusal>> {
  const { id, groupId } = params;
  return asTenant(context.db, who.scope, async (trx) => {
    const refused = await refuseOthers(trx, who, id);
    if (refused !== null) return failed(refused);
    const done = await changeProjectDetails(trx, who.scope, id, (details) => {
      const groups = groupsOf(details);
      const workingGroups = groups.filter((one) => one.id !== groupId);
      return workingGroups.length === groups.length ? null : { ...details, workingGroups };
    });
    if (!done) return failed({ code: "project.group-unknown" });
    await record(trx, who, id);
    return ok(null);
  });
}

/** Groups are the lead's; a partner reads them. */
async function refuseOthers(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Refusal | null> {
  const known = await readProject(trx, who, id);
  if (!known.ok) return known.error;
  return known.value.isLead ? null : { code: "right.missing" };
}

function groupsOf(details: object): ProjectContent["workingGroups"] {
  return (details as Partial<ProjectContent>).workingGroups ?? [];
}

function record(trx: TenantTransaction, who: Actor, id: string) {
  const subject = { kind: "project", id };
  return recordAuditEvent(trx, { ...who.scope, action: "project.changed", subject });
}
