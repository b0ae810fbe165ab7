import { type TenantScope, tenantScope } from "../tenant-scope.ts";
import type { GateTransaction } from "../transactions.ts";

/** A login that was checked: the session is there, not expired, and its membership still holds. */
export interface CheckedSession {
  readonly sessionId: string;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly locale: string;
    readonly demo: boolean;
  };
  /** `null`: the person belongs to no organisation. */
  readonly acting: {
    readonly scope: TenantScope;
    readonly roles: readonly string[];
    readonly mayKeepNames: boolean;
  } | null;
}

/**
 * The session of a token, or `null`. This is the login check: the only place where a request gets
 * its scope.
 */
export async function findSession(
  trx: GateTransaction,
  tokenHash: Buffer,
  now: Date,
): Promise<CheckedSession | null> {
  const row = await trx
    .selectFrom("session as s")
    .innerJoin("person as p", "p.id", "s.person_id")
    .leftJoin("membership as m", (join) =>
      join
        .onRef("m.person_id", "=", "s.person_id")
        .onRef("m.organisation_id", "=", "s.organisation_id"),
    )
    .select(["s.id as session_id", "s.expires_at", "s.last_seen_at"])
    .select(["p.id as person_id", "p.name", "p.email", "p.locale", "p.demo"])
    .select(["m.organisation_id", "m.roles", "m.may_keep_names"])
    .where("s.token_hash", "=", tokenHash)
    .where("s.expires_at", ">", now)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { organisation_id: organisationId, roles } = row;
  return {
    sessionId: row.session_id,
    expiresAt: row.expires_at,
    lastSeenAt: row.last_seen_at,
    person: {
      id: row.person_id,
      name: row.name,
      email: row.email,
      locale: row.locale,
      demo: row.demo,
    },
    acting:
      organisationId === null || roles === null
        ? null
        : {
            scope: tenantScope(organisationId, row.person_id),
            roles,
            mayKeepNames: row.may_keep_names ?? false,
          },
  };
}
