import { randomUUID } from "node:crypto";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What a new invitation is made of. */
export interface NewInvitation {
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
}

/** Invites to the organisation and gives the id. */
export async function insertInvitation(
  trx: TenantTransaction,
  scope: TenantScope,
  invitation: NewInvitation,
): Promise<string> {
  const id = randomUUID();
  await trx
    .insertInto("invitation")
    .values({
      id,
      organisation_id: scope.organisationId,
      email: invitation.email,
      roles: [...invitation.roles],
      token_hash: invitation.tokenHash,
      created_by: scope.personId,
      expires_at: invitation.expiresAt,
      accepted_at: null,
    })
    .execute();
  return id;
}

/** Invitations that can still be accepted, newest first. */
export function listInvitations(trx: TenantTransaction, scope: TenantScope, now: Date) {
  return trx
    .selectFrom("invitation as i")
    .leftJoin("person as p", "p.id", "i.created_by")
    .select(["i.id", "i.email", "i.roles", "i.created_at", "i.expires_at"])
    .select("p.name as invited_by")
    .where("i.organisation_id", "=", scope.organisationId)
    .where("i.accepted_at", "is", null)
    .where("i.expires_at", ">", now)
    .orderBy("i.created_at", "desc")
    .orderBy("i.id")
    .execute();
}

/** An invitation as listed. */
export type InvitationRow = Awaited<ReturnType<typeof listInvitations>>[number];

/** Withdraws an open invitation; false where there is none. */
export async function deleteInvitation(
  trx: TenantTransaction,
  scope: TenantScope,
  invitationId: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("invitation")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", invitationId)
    .where("accepted_at", "is", null)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
