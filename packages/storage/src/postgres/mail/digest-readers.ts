import { sql } from "kysely";
import { type TenantScope, tenantScope } from "../tenant-scope.ts";
import type { GateTransaction } from "../transactions.ts";

/** Somebody who may get a digest about one organisation. */
export interface DigestReader {
  readonly scope: TenantScope;
  readonly email: string;
  readonly locale: string;
  readonly roles: readonly string[];
  readonly mayKeepNames: boolean;
  /** `null`: nothing was chosen. */
  readonly choice: { readonly digest: string; readonly hour: number } | null;
  /** When the last digest about this organisation went out. */
  readonly lastAt: Date | null;
}

/** Everybody with an address, once for each organisation they belong to. Demo people have none. */
export async function listDigestReaders(trx: GateTransaction): Promise<readonly DigestReader[]> {
  const rows = await trx
    .selectFrom("membership as m")
    .innerJoin("person as p", "p.id", "m.person_id")
    .leftJoin("mail_choice as c", "c.person_id", "p.id")
    .select(["m.organisation_id", "m.person_id", "m.roles", "m.may_keep_names"])
    .select(["p.email", "p.locale", "c.digest", "c.hour"])
    .select(
      sql<Date | null>`(select max(j.claimed_at) from mail_job j where j.kind = 'digest'
        and j.state = 'sent' and j.recipient_id = m.person_id
        and j.about_id = m.organisation_id)`.as("last_at"),
    )
    .where("p.email", "is not", null)
    .orderBy("m.organisation_id")
    .orderBy("m.person_id")
    .execute();
  return rows.map((row) => ({
    scope: tenantScope(row.organisation_id, row.person_id),
    email: row.email ?? "",
    locale: row.locale,
    roles: row.roles,
    mayKeepNames: row.may_keep_names,
    choice: row.digest === null ? null : { digest: row.digest, hour: row.hour ?? 7 },
    lastAt: row.last_at,
  }));
}
