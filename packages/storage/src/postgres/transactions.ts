import { sql, type Transaction } from "kysely";
import type { Database } from "./database.ts";
import type { RoundScope } from "./evaluation/round-scope.ts";
import type { EventScope } from "./event/event-scope.ts";
import type { MeetingScope } from "./meetings/meeting-scope.ts";
import type { Tables } from "./tables.ts";
import type { TenantScope } from "./tenant-scope.ts";

declare const tenantSide: unique symbol;
declare const gateSide: unique symbol;
declare const roomSide: unique symbol;
declare const answerSide: unique symbol;
declare const publicSide: unique symbol;
declare const deskSide: unique symbol;

/** A transaction that sees one organisation. */
export type TenantTransaction = Transaction<Tables> & { readonly [tenantSide]: true };

/** A transaction of the gate: logins, invitations, the directory of organisations, retention. */
export type GateTransaction = Transaction<Tables> & { readonly [gateSide]: true };

/** A transaction that sees one meeting: what guests do and the moderator leads. */
export type RoomTransaction = Transaction<Tables> & { readonly [roomSide]: true };

/** A transaction that sees one event: who is registered and who has come. */
export type DeskTransaction = Transaction<Tables> & { readonly [deskSide]: true };

/** A transaction of whoever has not signed in: sees only what was published for all. */
export type PublicTransaction = Transaction<Tables> & { readonly [publicSide]: true };

/** A transaction that sees one round of an evaluation: what answering it needs. */
export type AnswerTransaction = Transaction<Tables> & { readonly [answerSide]: true };

/** Either side, for what both may do. */
export type AnyTransaction = TenantTransaction | GateTransaction;

/** Runs queries of one organisation in one transaction; the database itself hides all others. */
export function asTenant<Value>(
  db: Database,
  scope: TenantScope,
  ask: (trx: TenantTransaction) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.tenant', ${scope.organisationId}, true),
                     set_config('app.person', ${scope.personId}, true),
                     set_config('role', 'talka_app', true)`.execute(trx);
    return ask(trx as TenantTransaction);
  });
}

/** Runs queries of the gate in one transaction. */
export function asGate<Value>(
  db: Database,
  ask: (trx: GateTransaction) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'talka_gate', true)`.execute(trx);
    return ask(trx as GateTransaction);
  });
}

/** Runs queries of one meeting in one transaction; the database itself hides all others. */
export function asRoom<Value>(
  db: Database,
  scope: MeetingScope,
  ask: (trx: RoomTransaction) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.tenant', ${scope.organisationId}, true),
                     set_config('app.meeting', ${scope.meetingId}, true),
                     set_config('role', 'talka_room', true)`.execute(trx);
    return ask(trx as RoomTransaction);
  });
}

/** Runs queries of one event's desk in one transaction; the database itself hides all others. */
export function asDesk<Value>(
  db: Database,
  scope: EventScope,
  ask: (trx: DeskTransaction) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.tenant', ${scope.organisationId}, true),
                     set_config('app.event', ${scope.eventId}, true),
                     set_config('role', 'talka_desk', true)`.execute(trx);
    return ask(trx as DeskTransaction);
  });
}

/** Runs queries of a reader who has not signed in; the database itself hides what is not public. */
export function asPublic<Value>(
  db: Database,
  ask: (trx: PublicTransaction) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'talka_public', true)`.execute(trx);
    return ask(trx as PublicTransaction);
  });
}

/** Runs queries of whoever answers a round; the database itself hides all others. */
export function asAnswering<Value>(
  db: Database,
  scope: RoundScope,
  ask: (trx: AnswerTransaction) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.tenant', ${scope.organisationId}, true),
                     set_config('app.round', ${scope.roundId}, true),
                     set_config('role', 'talka_answer', true)`.execute(trx);
    return ask(trx as AnswerTransaction);
  });
}
