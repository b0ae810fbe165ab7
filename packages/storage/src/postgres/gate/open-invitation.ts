import type { GateTransaction } from "../transactions.ts";

/** An invitation as its link finds it. */
export interface FoundInvitation {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: {
    readonly nameLv: string;
    readonly nameLt: string;
    readonly nameEn: string;
    readonly demo: boolean;
  };
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
}

/** The invitation of a token, locked until the transaction ends: of two that accept, one waits. */
export async function findInvitation(
  trx: GateTransaction,
  tokenHash: Buffer,
): Promise<FoundInvitation | null> {
  const row = await trx
    .selectFrom("invitation as i")
    .innerJoin("organisation as o", "o.id", "i.organisation_id")
    .select(["i.id", "i.organisation_id", "i.email", "i.roles", "i.expires_at", "i.accepted_at"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo"])
    .where("i.token_hash", "=", tokenHash)
    .forUpdate("i")
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    organisationId: row.organisation_id,
    organisation: {
      nameLv: row.name_lv,
      nameLt: row.name_lt,
      nameEn: row.name_en,
      demo: row.demo,
    },
    email: row.email,
    roles: row.roles,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
  };
}

/** Marks an invitation as accepted; its link is spent. */
export async function markInvitationAccepted(
  trx: GateTransaction,
  invitationId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable("invitation")
    .set({ accepted_at: now })
    .where("id", "=", invitationId)
    .execute();
}
