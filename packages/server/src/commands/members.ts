import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  removeMember as endMembership,
  listMembers as findMembers,
  lockMembers,
  type MemberRow,
  recordAuditEvent,
  updateMember as saveMember,
  type TenantTransaction,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { managesMembers } from "../policies/rights-of.ts";
import type { RequestContext } from "../services.ts";

/** Members of the organisation; that somebody looked is recorded. */
export async function listMembers(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly MemberRow[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    await recordAuditEvent(trx, { ...who.scope, action: "member.listed" });
    return ok(await findMembers(trx, who.scope));
  });
}

/** Changes roles and the right to keep names; the last one who can let others in stays. */
export async function updateMember(
  context: RequestContext,
  who: Actor,
  given: {
    readonly params: { readonly personId: string };
    readonly body: { readonly roles: readonly string[]; readonly mayKeepNames: boolean };
  },
): Promise<Result<MemberRow, Refusal>> {
  const { personId } = given.params;
  const { roles, mayKeepNames } = given.body;
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findToChange(trx, who, personId, managesMembers(roles));
    if (!found.ok) return found;
    const before = found.value;
    await saveMember(trx, who.scope, personId, roles, mayKeepNames);
    const subject = { kind: "person", id: personId };
    if (before.may_keep_names !== mayKeepNames) {
      const action = mayKeepNames ? "names.granted" : "names.withdrawn";
      await recordAuditEvent(trx, { ...who.scope, action, subject });
    }
    if ([...before.roles].sort().join() !== [...roles].sort().join()) {
      const detail = { from: before.roles.join(" "), to: roles.join(" ") };
      await recordAuditEvent(trx, { ...who.scope, action: "member.changed", subject, detail });
    }
    const after = (await findMembers(trx, who.scope)).find((row) => row.id === personId);
    return after === undefined ? failed({ code: "member.unknown" }) : ok(after);
  });
}

/** Ends a membership. */
export async function removeMember(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly personId: string } },
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findToChange(trx, who, params.personId, false);
    if (!found.ok) return found;
    await endMembership(trx, who.scope, params.personId);
    const subject = { kind: "person", id: params.personId };
    await recordAuditEvent(trx, { ...who.scope, action: "member.removed", subject });
    return ok(null);
  });
}

async function findToChange(
  trx: TenantTransaction,
  who: Actor,
  personId: string,
  staysManager: boolean,
) {
  const all = await lockMembers(trx, who.scope);
  const one = all.find((row) => row.person_id === personId);
  if (one === undefined) return failed({ code: "member.unknown" } as const);
  const others = all.some((row) => row !== one && managesMembers(row.roles));
  if (!staysManager && !others && managesMembers(one.roles)) {
    return failed({ code: "member.last-coordinator" } as const);
  }
  return ok(one);
}
