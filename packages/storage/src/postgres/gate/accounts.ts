import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** What sign-in needs to know of a person. */
export interface Account {
  readonly personId: string;
  readonly passwordHash: string | null;
  /** Where the person acts first: the earliest membership. */
  readonly organisationId: string | null;
}

/** The account of an e-mail address, whatever its case; `null` where there is none. */
export async function findAccountByEmail(
  trx: GateTransaction,
  email: string,
): Promise<Account | null> {
  const row = await trx
    .selectFrom("person as p")
    .select(["p.id", "p.password_hash"])
    .select(firstOrganisation)
    .where(sql<string>`lower(p.email)`, "=", email.toLowerCase())
    .executeTakeFirst();
  return row === undefined ? null : account(row);
}

/** The account of a person. */
export async function findAccount(trx: GateTransaction, personId: string): Promise<Account | null> {
  const row = await trx
    .selectFrom("person as p")
    .select(["p.id", "p.password_hash"])
    .select(firstOrganisation)
    .where("p.id", "=", personId)
    .executeTakeFirst();
  return row === undefined ? null : account(row);
}

const firstOrganisation = sql<string | null>`(
  select m.organisation_id from membership m where m.person_id = p.id
  order by m.since, m.organisation_id limit 1)`.as("organisation_id");

function account(row: {
  id: string;
  password_hash: string | null;
  organisation_id: string | null;
}): Account {
  return {
    personId: row.id,
    passwordHash: row.password_hash,
    organisationId: row.organisation_id,
  };
}

/** A new person with an account. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly passwordHash: string;
}

/** Makes a person; gives the id, or `null` where the e-mail address has an account already. */
export async function insertPerson(
  trx: GateTransaction,
  person: NewPerson,
): Promise<string | null> {
  const row = await trx
    .insertInto("person")
    .values({
      id: randomUUID(),
      name: person.name,
      email: person.email,
      locale: person.locale,
      password_hash: person.passwordHash,
      demo: false,
    })
    .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Makes a person a member; an existing membership stays as it is. */
export async function insertMembership(
  trx: GateTransaction,
  organisationId: string,
  personId: string,
  roles: readonly string[],
): Promise<void> {
  await trx
    .insertInto("membership")
    .values({
      organisation_id: organisationId,
      person_id: personId,
      roles: [...roles],
      may_keep_names: false,
    })
    .onConflict((conflict) => conflict.columns(["organisation_id", "person_id"]).doNothing())
    .execute();
}

/** Changes a person's own name and language. */
export async function updateAccount(
  trx: GateTransaction,
  personId: string,
  name: string,
  locale: string,
): Promise<void> {
  await trx.updateTable("person").set({ name, locale }).where("id", "=", personId).execute();
}

/** Sets a new password. */
export async function updatePassword(
  trx: GateTransaction,
  personId: string,
  passwordHash: string,
): Promise<void> {
  await trx
    .updateTable("person")
    .set({ password_hash: passwordHash })
    .where("id", "=", personId)
    .execute();
}

/** Organisations a person belongs to, with the roles there, by Latvian name. */
export function listMemberships(trx: GateTransaction, personId: string) {
  return trx
    .selectFrom("membership as m")
    .innerJoin("organisation as o", "o.id", "m.organisation_id")
    .select(["o.id", "o.name_lv", "o.name_lt", "o.name_en", "o.demo", "m.roles"])
    .where("m.person_id", "=", personId)
    .orderBy("o.name_lv")
    .orderBy("o.id")
    .execute();
}
