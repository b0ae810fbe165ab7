import { randomUUID } from "node:crypto";
import type { GateTransaction } from "../transactions.ts";

/** What a new session is made of. */
export interface NewSession {
  readonly tokenHash: Buffer;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly device: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** Begins a session and gives its id. */
export async function startSession(trx: GateTransaction, session: NewSession): Promise<string> {
  const id = randomUUID();
  await trx
    .insertInto("session")
    .values({
      id,
      organisation_id: session.organisationId,
      token_hash: session.tokenHash,
      person_id: session.personId,
      device: session.device,
      created_at: session.now,
      last_seen_at: session.now,
      expires_at: session.expiresAt,
    })
    .execute();
  return id;
}

/** Notes that a session was used, and lets it live on. */
export async function touchSession(
  trx: GateTransaction,
  sessionId: string,
  now: Date,
  expiresAt: Date,
): Promise<void> {
  await trx
    .updateTable("session")
    .set({ last_seen_at: now, expires_at: expiresAt })
    .where("id", "=", sessionId)
    .execute();
}

/** Lets a session act for another organisation; false where the person does not belong to it. */
export async function switchOrganisation(
  trx: GateTransaction,
  sessionId: string,
  personId: string,
  organisationId: string,
): Promise<boolean> {
  const member = await trx
    .selectFrom("membership")
    .select("person_id")
    .where("person_id", "=", personId)
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  if (member === undefined) return false;
  await trx
    .updateTable("session")
    .set({ organisation_id: organisationId })
    .where("id", "=", sessionId)
    .execute();
  return true;
}

/** A person's own sessions that still hold, last used first. */
export function listSessions(trx: GateTransaction, personId: string, now: Date) {
  return trx
    .selectFrom("session")
    .select(["id", "device", "created_at", "last_seen_at", "expires_at"])
    .where("person_id", "=", personId)
    .where("expires_at", ">", now)
    .orderBy("last_seen_at", "desc")
    .orderBy("id")
    .execute();
}

/** Ends one of a person's sessions; false where the person has no such session. */
export async function endSession(
  trx: GateTransaction,
  personId: string,
  sessionId: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("session")
    .where("id", "=", sessionId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** Ends every session of a person but one. */
export async function endOtherSessions(
  trx: GateTransaction,
  personId: string,
  keptSessionId: string,
): Promise<void> {
  await trx
    .deleteFrom("session")
    .where("person_id", "=", personId)
    .where("id", "<>", keptSessionId)
    .execute();
}
