import type { AttendanceList, AttendanceRow, markAttendance as request } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { type HalfDay, halfDayKey, openHalfDay } from "@talka/exchange";
import {
  asDesk,
  asTenant,
  type DeskTransaction,
  deskOf,
  type EventRow,
  type EventScope,
  findEvent,
  listAttendance,
  listDeskHalfDays,
  listDeskRegistrations,
  listHalfDays,
  listRegistrations,
  markAbsent,
  markPresent,
  type RegistrationRow,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { presentAttendance, presentHalfDay } from "../presenters/present-event.ts";
import type { RequestContext } from "../services.ts";

import { isOrganiser } from "./event-reading.ts";

/** Who has come in, and for which half-day. */
export interface CheckedInValue {
  readonly name: string;
  readonly halfDay: HalfDay;
}

interface WithId {
  readonly params: { readonly id: string };
}

/** Confirmed participants with attended half-days, by name of organisation, then of person. */
export async function getAttendance(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<AttendanceList, Refusal>> {
  const row = await findOrganised(context, who, params.id);
  if (!row.ok) return row;
  return asTenant(context.db, who.scope, async (trx) => {
    const halfDays = (await listHalfDays(trx, params.id)).map(presentHalfDay);
    const marks = await listAttendance(trx, params.id);
    const confirmed = (await listRegistrations(trx, params.id)).filter(isConfirmed);
    const rows = confirmed.map((one) => presentAttendance(one, halfDays, marks));
    return ok({ halfDays, rows });
  });
}

/** Marks somebody present or absent for a half-day. */
export async function markAttendance(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof request>,
): Promise<Result<AttendanceRow, Refusal>> {
  const event = await findOrganised(context, who, params.id);
  if (!event.ok) return event;
  const scope = deskOf(event.value);
  return asDesk(context.db, scope, async (trx) => {
    const halfDays = (await listDeskHalfDays(trx, scope)).map(presentHalfDay);
    if (!halfDays.some((one) => halfDayKey(one) === halfDayKey(body))) {
      return failed({ code: "attendance.half-day-unknown" });
    }
    const rows = await listDeskRegistrations(trx, scope);
    const row = rows.find((one) => one.id === params.registrationId && isConfirmed(one));
    if (row === undefined) return failed({ code: "attendance.not-registered" });
    const { present, ...mark } = body;
    const presence = { ...mark, registrationId: row.id };
    if (present) await markPresent(trx, scope, presence);
    else await markAbsent(trx, presence);
    return ok(presentAttendance(row, halfDays, await listAttendance(trx, params.id)));
  });
}

/** Checks oneself in while a half-day begins. */
export async function checkInSelf(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<CheckedInValue, Refusal>> {
  const row = await asTenant(context.db, who.scope, (trx) => findEvent(trx, params.id));
  if (row === undefined) return failed({ code: "event.unknown" });
  const scope = deskOf(row);
  return asDesk(context.db, scope, async (trx) => {
    const own = await findOwnConfirmed(trx, scope, who.personId);
    if (own === undefined) return failed({ code: "attendance.not-registered" });
    const halfDays = (await listDeskHalfDays(trx, scope)).map(presentHalfDay);
    const halfDay = openHalfDay(halfDays, row.zone, "self", context.now().getTime());
    if (halfDay === null || row.state === "cancelled") {
      return failed({ code: "attendance.not-open" });
    }
    const { day, half } = halfDay;
    await markPresent(trx, scope, { registrationId: own.id, day, half, source: "self" });
    return ok({ name: own.name, halfDay });
  });
}

/** Own confirmed registration. */
export async function findOwnConfirmed(
  trx: DeskTransaction,
  scope: EventScope,
  personId: string,
): Promise<RegistrationRow | undefined> {
  const rows = await listDeskRegistrations(trx, scope);
  return rows.find((one) => one.person_id === personId && isConfirmed(one));
}

/** Only whoever has a place can be present. */
export function isConfirmed(row: Pick<RegistrationRow, "state">): boolean {
  return row.state === "confirmed";
}

/** An event of one's own organisation, for those who may mark presence there. */
export async function findOrganised(
  context: RequestContext,
  who: Actor,
  id: string,
): Promise<Result<EventRow, Refusal>> {
  const row = await asTenant(context.db, who.scope, (trx) => findEvent(trx, id));
  if (row === undefined) return failed({ code: "event.unknown" });
  if (!isOrganiser(who, row)) {
    return failed({ code: "right.missing", detail: { right: "attendance.mark" } });
  }
  return ok(row);
}
