import { type RawBuilder, sql } from "kysely";
import type { AnyTransaction, TenantTransaction } from "../transactions.ts";

const columns = [
  "o.id",
  "o.kind",
  "o.country",
  "o.name_lv",
  "o.name_lt",
  "o.name_en",
  "o.code",
  "o.parent_id",
  "o.valid_from",
  "o.valid_to",
  "o.population_band",
  "o.demo",
] as const;

function organisations(trx: AnyTransaction) {
  return (trx as TenantTransaction).selectFrom("organisation as o").select(columns);
}

/** An organisation of the directory, which is the same for every tenant. */
export type OrganisationRow = Awaited<ReturnType<typeof listOrganisations>>[number];

/** Organisations by country and Latvian name; with a day, those that exist on it. */
export function listOrganisations(
  trx: AnyTransaction,
  filter: { readonly country: string | null; readonly on: string | null },
) {
  let query = organisations(trx).orderBy("o.country", "desc").orderBy("o.name_lv").orderBy("o.id");
  if (filter.country !== null) query = query.where("o.country", "=", filter.country);
  if (filter.on !== null) {
    const on = filter.on;
    query = query.where(sql<boolean>`coalesce(o.valid_from <= ${on}::date, true)
      and coalesce(o.valid_to >= ${on}::date, true)`);
  }
  return query.execute();
}

/** One organisation; `undefined` where there is none of this id. */
export function findOrganisation(trx: AnyTransaction, id: string) {
  return organisations(trx).where("o.id", "=", id).executeTakeFirst();
}

/** What directly became of an organisation, by Latvian name, with the part that moved. */
export function listSuccessors(trx: AnyTransaction, id: string) {
  return related(
    trx,
    sql`select s.to_id as id, s.part_lv, s.part_lt, s.part_en
        from organisation_successor s where s.from_id = ${id}`,
  );
}

/**
 * Whose record an organisation carries on, directly or through others. A part of a part counts as
 * the narrower part. Earliest end first.
 */
export function listPredecessors(trx: AnyTransaction, id: string) {
  return related(
    trx,
    sql`with recursive past as (
          select s.from_id as id, s.part_lv, s.part_lt, s.part_en
          from organisation_successor s where s.to_id = ${id}
          union
          select s.from_id, coalesce(s.part_lv, past.part_lv), coalesce(s.part_lt, past.part_lt),
                 coalesce(s.part_en, past.part_en)
          from organisation_successor s join past on s.to_id = past.id
        ) select * from past`,
  );
}

async function related(trx: AnyTransaction, found: RawBuilder<unknown>) {
  const { rows } = await sql<
    OrganisationRow & {
      part_lv: string | null;
      part_lt: string | null;
      part_en: string | null;
    }
  >`select o.id, o.kind, o.country, o.name_lv, o.name_lt, o.name_en, o.code, o.parent_id,
           o.valid_from, o.valid_to, o.population_band, o.demo,
           r.part_lv, r.part_lt, r.part_en
    from (${found}) r join organisation o on o.id = r.id
    order by o.valid_to nulls last, o.name_lv, o.id`.execute(trx);
  return rows;
}

/** An organisation with the part of it that moved. */
export type SuccessionRow = Awaited<ReturnType<typeof listSuccessors>>[number];

/** Organisations by id, of any time, by Latvian name. */
export function listOrganisationsById(trx: AnyTransaction, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return organisations(trx)
    .where("o.id", "in", [...ids])
    .orderBy("o.name_lv")
    .orderBy("o.id")
    .execute();
}

/** Which organisation became which: every pair of the directory. */
export function listSuccessions(trx: AnyTransaction) {
  return (trx as TenantTransaction)
    .selectFrom("organisation_successor")
    .select(["from_id", "to_id"])
    .orderBy("from_id")
    .orderBy("to_id")
    .execute();
}
