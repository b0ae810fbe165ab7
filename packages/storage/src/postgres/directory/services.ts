import { sql } from "kysely";
import type { AnyTransaction, TenantTransaction } from "../transactions.ts";

/** Services by country and code; the catalogue is the same for every tenant. */
export function listServices(trx: AnyTransaction, country: string | null) {
  let query = (trx as TenantTransaction)
    .selectFrom("service")
    .selectAll()
    .orderBy("country", "desc")
    .orderBy("code");
  if (country !== null) query = query.where("country", "=", country);
  return query.execute();
}

/** Deadline rules, latest first in each service; with a day, those in force on it. */
export function listDeadlineRules(trx: AnyTransaction, on: string | null) {
  let query = (trx as TenantTransaction)
    .selectFrom("deadline_rule")
    .selectAll()
    .orderBy("service_id")
    .orderBy("valid_from", (order) => order.desc().nullsLast())
    .orderBy("id");
  if (on !== null) {
    query = query.where(sql<boolean>`coalesce(valid_from <= ${on}::date, true)
      and coalesce(valid_to >= ${on}::date, true)`);
  }
  return query.execute();
}

/** A service, and a rule, as stored. */
export type ServiceRow = Awaited<ReturnType<typeof listServices>>[number];
export type DeadlineRuleRow = Awaited<ReturnType<typeof listDeadlineRules>>[number];
