import type {
  createFundingProfile as createRequest,
  updateFundingProfile as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  countFundedItems,
  deleteFundingProfile as dropProfile,
  findFundingProfile,
  insertFundingProfile,
  listFundingProfiles as listProfiles,
  recordAuditEvent,
  type TenantTransaction,
  updateFundingProfile as writeProfile,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownFundingProfile } from "../presenters/present-project.ts";
import type { RequestContext } from "../services.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** Funding profiles of the organisation. */
export function listFundingProfiles(context: RequestContext, who: Actor) {
  return asTenant(context.db, who.scope, async (trx) => ok(await listProfiles(trx, who.scope)));
}

/** One funding profile; of a partner's project too. */
export function getFundingProfile(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownFundingProfile, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => read(trx, who, params.id));
}

/** Keeps a funding profile. */
export function createFundingProfile(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownFundingProfile, Refusal>> {
  const { id, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    if (await insertFundingProfile(trx, who.scope, { id, content })) {
      await record(trx, who, "funding-profile.created", id);
    }
    return read(trx, who, id);
  });
}

/** Words a funding profile anew. */
export function updateFundingProfile(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownFundingProfile, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const profile = { id: params.id, content: body };
    if (!(await writeProfile(trx, who.scope, profile, context.now()))) {
      return failed({ code: "funding-profile.unknown" });
    }
    await record(trx, who, "funding-profile.changed", params.id);
    return read(trx, who, params.id);
  });
}

/** Takes away a funding profile that nothing names. */
export function deleteFundingProfile(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const known = await read(trx, who, params.id);
    if (!known.ok) return known;
    if (known.value.row.organisation_id !== who.scope.organisationId) {
      return failed({ code: "funding-profile.unknown" });
    }
    if ((await countFundedItems(trx, who.scope, params.id)) > 0) {
      return failed({ code: "funding-profile.in-use" });
    }
    await dropProfile(trx, who.scope, params.id);
    await record(trx, who, "funding-profile.deleted", params.id);
    return ok(null);
  });
}

async function read(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownFundingProfile, Refusal>> {
  const row = await findFundingProfile(trx, who.scope, id);
  if (row === undefined) return failed({ code: "funding-profile.unknown" });
  const isOwn = row.organisation_id === who.scope.organisationId;
  return ok({ row, mayEdit: isOwn && who.rights.has("programme.manage") });
}

function record(trx: TenantTransaction, who: Actor, action: string, id: string) {
  return recordAuditEvent(trx, { ...who.scope, action, subject: { kind: "funding-profile", id } });
}
