import type {
  changeRegistration as changeRequest,
  decideOnRegistration as decideRequest,
  OwnRegistration,
  register as registerRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  decideRegistration,
  type EventState,
  eventDetails,
  isAlive,
  isRegistrationOpen,
  type RegistrationState,
} from "@talka/exchange";
import {
  asDesk,
  asTenant,
  type DeskTransaction,
  deskOf,
  type EventRow,
  findEvent,
  findOrganisation,
  listRegistrations as findRegistrations,
  insertRegistration,
  listRegistrationExtras,
  type RegistrationRow,
  recordAuditEvent,
  saveRegistrationExtras,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { presentOwnRegistration, type ShownRegistration } from "../presenters/present-event.ts";
import type { RequestContext } from "../services.ts";
import {
  type Desk,
  newPersonalCode,
  openDesk,
  positionOf,
  recordOf,
  rowsAfter,
  rulesAt,
  settleDesk,
  writeChanges,
} from "./event-desk.ts";
import { isOrganiser, mayManage } from "./event-reading.ts";

type Own = Promise<Result<OwnRegistration, Refusal>>;
type Body = Given<typeof registerRequest>["body"];

const lacking = (right: string) => failed({ code: "right.missing", detail: { right } } as const);

/** Registrations: all for the organiser, with needs; for others those of their own organisation. */
export async function listRegistrations(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<readonly ShownRegistration[], Refusal>> {
  const row = await findSeen(context, who, params.id);
  if (row === undefined) return failed({ code: "event.unknown" });
  const manages = mayManage(who, row);
  if (!manages && !who.rights.has("registration.manage")) return lacking("registration.manage");
  const nowMs = context.now().getTime();
  await asDesk(context.db, deskOf(row), (trx) => settleDesk(trx, deskOf(row), nowMs));
  return asTenant(context.db, who.scope, async (trx) => {
    const all = await findRegistrations(trx, row.id);
    const rows = all.filter(
      (one) => manages || one.for_organisation_id === who.scope.organisationId,
    );
    if (!manages) return ok(rows.map((one) => ({ row: one, extras: null })));
    const extras = await listRegistrationExtras(trx, row.id);
    const subject = { kind: "event", id: row.id };
    await recordAuditEvent(trx, { ...who.scope, action: "event.registrations-read", subject });
    return ok(rows.map((one) => ({ row: one, extras: extras.get(one.id) ?? null })));
  });
}

/** Registers somebody; the same registration sent once more is there already. */
export async function register(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof registerRequest>,
): Own {
  const row = await findSeen(context, who, params.id);
  if (row === undefined) return failed({ code: "event.unknown" });
  const allowed = await mayRegister(context, who, row, body);
  if (!allowed.ok) return allowed;
  return asDesk(context.db, deskOf(row), async (trx) => {
    const desk = await openDesk(trx, deskOf(row));
    if (desk === null) return failed({ code: "event.unknown" });
    const known = desk.rows.find((one) => one.id === body.id);
    if (known !== undefined) {
      if (known.made_by !== who.personId) return failed({ code: "registration.already" });
      return tell(trx, desk.rows, known.id, params.id);
    }
    return keepRegistration(context, trx, who, row, desk, body);
  });
}

async function keepRegistration(
  context: RequestContext,
  trx: DeskTransaction,
  who: Actor,
  row: EventRow,
  desk: Desk,
  body: Body,
): Own {
  const now = context.now();
  const isOwn = body.origin === "own";
  const living = desk.rows.filter((one) => isAlive({ state: one.state as RegistrationState }));
  if (isOwn && living.some((one) => one.person_id === who.personId)) {
    return failed({ code: "registration.already" });
  }
  if (!isStillOpen(desk, body.origin, now.getTime())) {
    return failed({ code: "registration.closed" });
  }
  const { id, organisationId, origin } = body;
  const command = { kind: "ask", id, organisationId, origin } as const;
  const decided = decideRegistration(
    rulesAt(desk),
    desk.rows.map(recordOf),
    command,
    now.getTime(),
  );
  if (!decided.ok) return decided;
  const change = decided.value.find((one) => one.id === id)!;
  await writeChanges(trx, desk, decided.value);
  await insertRegistration(trx, deskOf(row), {
    id,
    for_organisation_id: organisationId,
    person_id: isOwn ? who.personId : null,
    made_by: who.personId,
    name: body.name,
    role_title: body.roleTitle,
    email: body.email,
    origin,
    state: change.state,
    asked_at: now,
    offered_until: change.offeredUntilMs === null ? null : new Date(change.offeredUntilMs),
    code: newPersonalCode(desk.rows),
  });
  await saveRegistrationExtras(trx, deskOf(row), id, body, now);
  const after = await openDesk(trx, deskOf(row));
  return tell(trx, after?.rows ?? [], id, row.id);
}

/** Approves, refuses, withdraws or accepts; a place that becomes free is offered at once. */
export async function decideOnRegistration(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof decideRequest>,
): Own {
  return changing(context, who, params, async (trx, row, desk, registration) => {
    const isOffice = body.decision === "approve" || body.decision === "refuse";
    if (isOffice && !mayManage(who, row)) return lacking("event.manage");
    const nowMs = context.now().getTime();
    if (desk.event.state !== "announced") return failed({ code: "registration.closed" });
    const done = { approve: "confirmed", refuse: "refused", withdraw: "withdrawn" } as const;
    const wanted = { ...done, accept: "confirmed" }[body.decision];
    if (registration.state === wanted) return tell(trx, desk.rows, registration.id, row.id);
    const decided = decideRegistration(
      rulesAt(desk),
      desk.rows.map(recordOf),
      { kind: body.decision, id: registration.id },
      nowMs,
    );
    if (!decided.ok) return decided;
    await writeChanges(trx, desk, decided.value);
    return tell(trx, rowsAfter(desk.rows, decided.value), registration.id, row.id);
  });
}

/** Changes needs and consent to photographs, also after the event: consent can always be taken back. */
export async function changeRegistration(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof changeRequest>,
): Own {
  return changing(context, who, params, async (trx, row, desk, registration) => {
    await saveRegistrationExtras(trx, deskOf(row), registration.id, body, context.now());
    return tell(trx, desk.rows, registration.id, row.id);
  });
}

/** Does something with a registration that is the person's, their organisation's, or the event's. */
async function changing(
  context: RequestContext,
  who: Actor,
  params: { readonly id: string; readonly registrationId: string },
  change: (trx: DeskTransaction, row: EventRow, desk: Desk, registration: RegistrationRow) => Own,
): Own {
  const row = await findSeen(context, who, params.id);
  if (row === undefined) return failed({ code: "event.unknown" });
  return asDesk(context.db, deskOf(row), async (trx) => {
    const desk = await openDesk(trx, deskOf(row));
    const found = desk?.rows.find((one) => one.id === params.registrationId);
    if (desk === null || found === undefined) return failed({ code: "registration.unknown" });
    const ofOwnHouse = found.for_organisation_id === who.scope.organisationId;
    const isTheirs =
      found.person_id === who.personId ||
      (ofOwnHouse && who.rights.has("registration.manage")) ||
      mayManage(who, row);
    if (isTheirs) return change(trx, row, desk, found);
    // Whoever may not even see the registration is not told that it exists.
    if (ofOwnHouse || isOrganiser(who, row)) return lacking("registration.manage");
    return failed({ code: "registration.unknown" });
  });
}

async function mayRegister(
  context: RequestContext,
  who: Actor,
  row: EventRow,
  { origin, organisationId }: Body,
): Promise<Result<null, Refusal>> {
  const isOwnHouse = organisationId === who.scope.organisationId;
  switch (origin) {
    case "own":
      return isOwnHouse ? ok(null) : failed({ code: "organisation.unknown" });
    case "organisation":
      if (!who.rights.has("registration.manage")) return lacking("registration.manage");
      return isOwnHouse ? ok(null) : failed({ code: "organisation.unknown" });
    case "organiser":
    case "door": {
      const mayMark = isOrganiser(who, row) && who.rights.has("attendance.mark");
      if (!mayManage(who, row) && !(origin === "door" && mayMark)) return lacking("event.manage");
      const known = await asTenant(context.db, who.scope, (trx) =>
        findOrganisation(trx, organisationId),
      );
      return known === undefined ? failed({ code: "organisation.unknown" }) : ok(null);
    }
  }
}

/** The organiser adds people while the event is announced; everybody else in time. */
function isStillOpen({ event }: Desk, origin: Body["origin"], nowMs: number): boolean {
  if (origin === "organiser" || origin === "door") return event.state === "announced";
  const { closesOn } = eventDetails(event.details).registration;
  const state = event.state as EventState;
  return isRegistrationOpen({ state, closesOn, endsOn: event.ends_on, zone: event.zone }, nowMs);
}

function findSeen(context: RequestContext, who: Actor, id: string) {
  return asTenant(context.db, who.scope, (trx) => findEvent(trx, id));
}

async function tell(
  trx: DeskTransaction,
  rows: readonly RegistrationRow[],
  id: string,
  eventId: string,
): Own {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) return failed({ code: "registration.unknown" });
  const extras = await listRegistrationExtras(trx, eventId);
  return ok(presentOwnRegistration(row, extras.get(id), positionOf(rows, id)));
}
