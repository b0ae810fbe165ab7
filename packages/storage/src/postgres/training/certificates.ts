import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { GateTransaction, TenantTransaction } from "../transactions.ts";

/**
 * The first of `count` numbers that follow one another without a gap in a year of the organisation.
 * Whoever takes numbers holds the counter until the transaction ends, and gives them back by failing.
 */
export async function takeCertificateNumbers(
  trx: TenantTransaction,
  scope: TenantScope,
  year: number,
  count: number,
): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into certificate_counter as c (organisation_id, year, last)
    values (${scope.organisationId}, ${year}, ${count})
    on conflict (organisation_id, year) do update set last = c.last + ${count}
    returning last`.execute(trx);
  return (rows[0]?.last ?? count) - count + 1;
}

/** A certificate to keep. */
export interface NewCertificate {
  readonly id: string;
  readonly cycleId: string;
  readonly participantKey: string;
  readonly personId: string | null;
  readonly year: number;
  readonly place: number;
  /** What was certified, frozen. */
  readonly content: object;
  readonly token: string;
  readonly issuedOn: string;
  readonly keepUntil: string;
}

/** Keeps certificates. */
export async function insertCertificates(
  trx: TenantTransaction,
  scope: TenantScope,
  certificates: readonly NewCertificate[],
): Promise<void> {
  if (certificates.length === 0) return;
  await trx
    .insertInto("training_certificate")
    .values(
      certificates.map((one) => ({
        id: one.id,
        organisation_id: scope.organisationId,
        cycle_id: one.cycleId,
        participant_key: one.participantKey,
        person_id: one.personId,
        year: one.year,
        place: one.place,
        content: JSON.stringify(one.content),
        token: one.token,
        issued_on: one.issuedOn,
        keep_until: one.keepUntil,
      })),
    )
    .execute();
}

const certificates = (trx: TenantTransaction) =>
  trx
    .selectFrom("training_certificate as c")
    .leftJoin("training_cycle as t", "t.id", "c.cycle_id")
    .leftJoin("funding_profile as f", "f.id", "t.funding_profile_id")
    .select(["c.id", "c.organisation_id", "c.cycle_id", "c.participant_key", "c.person_id"])
    .select(["c.year", "c.place", "c.content", "c.token", "c.state", "c.reason", "c.issued_on"])
    .select(["c.keep_until", "f.id as funding_profile_id", "f.content as funding_profile"]);

/** A certificate with the funding profile of its cycle. */
export type CertificateRow = Awaited<ReturnType<typeof listCertificates>>[number];

/** Certificates of a cycle of one's own organisation, by number. */
export function listCertificates(trx: TenantTransaction, scope: TenantScope, cycleId: string) {
  return certificates(trx)
    .where("c.organisation_id", "=", scope.organisationId)
    .where("c.cycle_id", "=", cycleId)
    .orderBy("c.year")
    .orderBy("c.place")
    .execute();
}

/** One's own valid certificate of a cycle. */
export function findOwnCertificate(trx: TenantTransaction, scope: TenantScope, cycleId: string) {
  return certificates(trx)
    .where("c.person_id", "=", scope.personId)
    .where("c.cycle_id", "=", cycleId)
    .where("c.state", "=", "valid")
    .executeTakeFirst();
}

/** A certificate by its id, of one's own organisation or one's own. */
export function findCertificate(trx: TenantTransaction, scope: TenantScope, id: string) {
  return certificates(trx)
    .where("c.id", "=", id)
    .where((where) =>
      where.or([
        where("c.organisation_id", "=", scope.organisationId),
        where("c.person_id", "=", scope.personId),
      ]),
    )
    .executeTakeFirst();
}

/** Ends the validity of a certificate of one's own organisation; false where it had ended. */
export async function endCertificate(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  { state, reason }: { readonly state: "withdrawn" | "replaced"; readonly reason: string },
): Promise<boolean> {
  const done = await trx
    .updateTable("training_certificate")
    .set({ state, reason })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("state", "=", "valid")
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The state of the certificate behind a link, and nothing else of it. */
export async function findCertificateState(
  trx: GateTransaction,
  token: string,
): Promise<string | null> {
  const row = await trx
    .selectFrom("training_certificate")
    .select("state")
    .where("token", "=", token)
    .executeTakeFirst();
  return row?.state ?? null;
}
