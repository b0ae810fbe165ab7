import { randomBytes } from "node:crypto";
import {
  applyChanges,
  eventDetails,
  type RegistrationChange,
  type RegistrationRecord,
  registrationRules,
  settleRegistrations,
} from "@talka/exchange";
import { joinCodeFrom } from "@talka/meeting";
import {
  asDesk,
  asGate,
  type DeskTransaction,
  type EventScope,
  listDeskRegistrations,
  listLapsedDesks,
  lockDesk,
  moveRegistration,
  type RegistrationRow,
} from "@talka/storage";
import type { Services } from "../services.ts";

/** The event as the desk knows it, and everybody who is registered. */
export interface Desk {
  readonly event: NonNullable<Awaited<ReturnType<typeof lockDesk>>>;
  readonly rows: readonly RegistrationRow[];
}

/** Locks the event and reads who is registered; `null` where the event is gone. */
export async function openDesk(trx: DeskTransaction, scope: EventScope): Promise<Desk | null> {
  const event = await lockDesk(trx, scope);
  if (event === undefined) return null;
  return { event, rows: await listDeskRegistrations(trx, scope) };
}

/** What the rules need to know of a registration. */
export function recordOf(row: RegistrationRow): RegistrationRecord {
  return {
    id: row.id,
    organisationId: row.for_organisation_id,
    state: row.state as RegistrationRecord["state"],
    askedAtMs: row.asked_at.getTime(),
    offeredUntilMs: row.offered_until?.getTime() ?? null,
  };
}

/** The rules of the event at the desk. */
export function rulesAt({ event }: DeskInView) {
  return registrationRules(eventDetails(event.details), event.capacity);
}

/** Writes what the rules decided; a registration that is not kept yet is left to the caller. */
export async function writeChanges(
  trx: DeskTransaction,
  { rows }: Desk,
  changes: readonly RegistrationChange[],
): Promise<void> {
  const known = new Set(rows.map((row) => row.id));
  for (const { id, state, offeredUntilMs } of changes) {
    if (!known.has(id)) continue;
    const offeredUntil = offeredUntilMs === null ? null : new Date(offeredUntilMs);
    await moveRegistration(trx, id, { state, offeredUntil });
  }
}

/** As much of a desk as its rules need. */
interface DeskInView {
  readonly event: Pick<Desk["event"], "state" | "capacity" | "details">;
  readonly rows: Desk["rows"];
}

/** Whether time or freed places ask for something to be done. */
export function isUnsettled(desk: DeskInView, nowMs: number): boolean {
  const isOn = desk.event.state === "announced";
  return isOn && settleRegistrations(rulesAt(desk), desk.rows.map(recordOf), nowMs).length > 0;
}

/** Lets offers lapse and offers free places, at the desk of an announced event. */
export async function settleDesk(
  trx: DeskTransaction,
  scope: EventScope,
  nowMs: number,
): Promise<number> {
  const desk = await openDesk(trx, scope);
  if (desk === null || desk.event.state !== "announced") return 0;
  const changes = settleRegistrations(rulesAt(desk), desk.rows.map(recordOf), nowMs);
  await writeChanges(trx, desk, changes);
  return changes.length;
}

/**
 * Lets offers lapse wherever their time is over, and offers the places on. Doing it twice, or on two
 * servers at once, does it once.
 */
export async function settleAllDesks({ db, now }: Services): Promise<number> {
  const scopes = await asGate(db, (trx) => listLapsedDesks(trx, now()));
  let changed = 0;
  for (const scope of scopes) {
    changed += await asDesk(db, scope, (trx) => settleDesk(trx, scope, now().getTime()));
  }
  return changed;
}

/** Place in the waiting list, from 1; `null` for whoever does not wait. */
export function positionOf(rows: readonly RegistrationRow[], id: string): number | null {
  const at = rows.filter((row) => row.state === "waiting").findIndex((row) => row.id === id);
  return at < 0 ? null : at + 1;
}

/** Registrations as they stand after changes. */
export function rowsAfter(
  rows: readonly RegistrationRow[],
  changes: readonly RegistrationChange[],
): RegistrationRow[] {
  const after = applyChanges(rows.map(recordOf), changes);
  return rows.map((row, k) => {
    const { state, offeredUntilMs } = after[k]!;
    return {
      ...row,
      state,
      offered_until: offeredUntilMs === null ? null : new Date(offeredUntilMs),
    };
  });
}

/** A code for the door that nobody of the event has. */
export function newPersonalCode(rows: readonly RegistrationRow[]): string {
  const taken = new Set(rows.map((row) => row.code));
  for (;;) {
    const code = joinCodeFrom(randomBytes(64));
    if (code !== null && !taken.has(code)) return code;
  }
}
