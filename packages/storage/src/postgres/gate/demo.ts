import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** Whether demo organisations are there. */
export async function isDemoThere(trx: GateTransaction): Promise<boolean> {
  const row = await trx
    .selectFrom("organisation")
    .select("id")
    .where("demo", "=", true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Demo people with their organisation and roles, by organisation, then name. */
export function listDemoPeople(trx: GateTransaction) {
  return trx
    .selectFrom("person as p")
    .innerJoin("membership as m", "m.person_id", "p.id")
    .innerJoin("organisation as o", "o.id", "m.organisation_id")
    .select(["p.id", "p.name", "p.locale", "m.roles", "o.id as organisation_id"])
    .select(["o.name_lv", "o.name_lt", "o.name_en"])
    .where("p.demo", "=", true)
    .where("o.demo", "=", true)
    .orderBy("o.name_lv")
    .orderBy("p.name")
    .orderBy("p.id")
    .execute();
}

/** What was removed. */
export interface DemoRemoved {
  readonly organisationIds: readonly string[];
  readonly people: number;
  readonly eventLogs: number;
}

/**
 * Removes every demo organisation with all it has, and every demo person; in one transaction, so
 * that a half-removed demo is never seen. Event files go afterwards, by organisation.
 */
export async function removeDemo(trx: GateTransaction): Promise<DemoRemoved> {
  const organisations = await trx
    .selectFrom("organisation")
    .select("id")
    .where("demo", "=", true)
    .execute();
  const ids = organisations.map((row) => row.id);
  if (ids.length === 0) return { organisationIds: [], people: 0, eventLogs: 0 };
  // Cards go with their meeting, registrations and attendance with their event, files with their
  // material, answers with their evaluation.
  await trx.deleteFrom("borrowing_intent").where("from_organisation_id", "in", ids).execute();
  await trx.deleteFrom("event_registration").where("for_organisation_id", "in", ids).execute();
  await trx.deleteFrom("project_partner").where("partner_id", "in", ids).execute();
  await trx
    .deleteFrom("training_self_assessment")
    .where("for_organisation_id", "in", ids)
    .execute();
  await sql`delete from visit where host_id = any(${ids}::uuid[])
    or guest_ids <@ ${ids}::uuid[]`.execute(trx);
  await sql`update visit set guest_ids = array(
      select one from unnest(guest_ids) one where one <> all(${ids}::uuid[]))
    where guest_ids && ${ids}::uuid[]`.execute(trx);
  const ofDemo = trx.selectFrom("indicator").select("id").where("organisation_id", "in", ids);
  await trx.deleteFrom("indicator_value").where("indicator_id", "in", ofDemo).execute();
  const of = [
    "borrowing_intent",
    "evaluation",
    "material",
    "training_certificate",
    "training_cycle",
    "news_item",
    "indicator_value",
    "indicator",
    "cycle_input",
    "exchange_cycle",
    "event",
    "project",
    "funding_profile",
    "meeting",
    "analysis",
    "mapping_memory",
    "invitation",
    "session",
    "membership",
  ] as const;
  await trx
    .updateTable("meeting_commitment")
    .set({ for_organisation_id: null })
    .where("for_organisation_id", "in", ids)
    .execute();
  for (const table of of) {
    await trx.deleteFrom(table).where("organisation_id", "in", ids).execute();
  }
  await trx.deleteFrom("audit_event").where("organisation_id", "in", ids).execute();
  const logs = await trx
    .deleteFrom("event_log")
    .where("organisation_id", "in", ids)
    .executeTakeFirst();
  const people = await trx.deleteFrom("person").where("demo", "=", true).executeTakeFirst();
  await sql`update organisation set parent_id = null where parent_id = any(${ids}::uuid[])`.execute(
    trx,
  );
  await trx.deleteFrom("organisation").where("id", "in", ids).execute();
  return {
    organisationIds: ids,
    people: Number(people.numDeletedRows),
    eventLogs: Number(logs.numDeletedRows),
  };
}
