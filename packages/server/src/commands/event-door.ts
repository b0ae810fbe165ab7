import { randomBytes } from "node:crypto";
import type {
  checkInAtDoor as checkInRequest,
  DoorPreview,
  previewDoor as previewRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { checkInWindow, type HalfDay, halfDayKey, type TranslatedText } from "@talka/exchange";
import { readJoinCode } from "@talka/meeting";
import {
  asDesk,
  asGate,
  asTenant,
  enterByDoor,
  listAttendance,
  listDeskHalfDays,
  listHalfDays,
  markPresent,
  openDoor,
  type RegistrationRow,
  renewDoor as writeDoorKey,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor, Principal } from "../policies/principal.ts";
import { presentHalfDay } from "../presenters/present-event.ts";
import type { RequestContext } from "../services.ts";
import { readDoorToken, writeDoorToken } from "./door-token.ts";
import { type CheckedInValue, findOrganised, isConfirmed } from "./event-attendance.ts";
import { openDesk } from "./event-desk.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** A half-day with the link behind its code. */
export interface OpenedDoor {
  readonly halfDay: HalfDay;
  readonly link: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** The links behind the codes at the door. */
export async function getDoor(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<readonly OpenedDoor[], Refusal>> {
  const event = await findOrganised(context, who, params.id);
  if (!event.ok) return event;
  const { id, zone } = event.value;
  return asTenant(context.db, who.scope, async (trx) => {
    const key = await openDoor(trx, who.scope, id, randomBytes(32));
    const halfDays = (await listHalfDays(trx, id)).map(presentHalfDay);
    return ok(
      halfDays.map((halfDay) => {
        const { fromMs, untilMs } = checkInWindow(halfDay, zone, "qr");
        const token = writeDoorToken({ ...halfDay, eventId: id }, key);
        return {
          halfDay,
          link: `${context.baseUrl}/door#${token}`,
          opensAt: new Date(fromMs).toISOString(),
          closesAt: new Date(untilMs).toISOString(),
        };
      }),
    );
  });
}

/** Makes all codes shown so far worthless. */
export async function renewDoor(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  const event = await findOrganised(context, who, params.id);
  if (!event.ok) return event;
  return asTenant(context.db, who.scope, async (trx) => {
    await writeDoorKey(trx, who.scope, event.value.id, randomBytes(32));
    return ok(null);
  });
}

/** What a code leads to, and whether the signed-in person is in the list. */
export async function previewDoor(
  context: RequestContext,
  principal: Principal,
  { body }: Given<typeof previewRequest>,
): Promise<Result<DoorPreview, Refusal>> {
  return atDoor(context, body.token, async ({ title, zone, halfDay, rows, marks, isOpen, id }) => {
    const personId = personOf(principal);
    // a colleague registered by name is nobody's account, and a stranger is nobody
    const own =
      personId === null
        ? undefined
        : rows.find((one) => one.person_id === personId && isConfirmed(one));
    const mark = marks.find(
      (one) =>
        one.registration_id === own?.id && one.day === halfDay.day && one.half === halfDay.half,
    );
    return ok({
      eventId: id,
      title,
      halfDay,
      zone,
      isOpen,
      ownName: own?.name ?? null,
      checkedIn: mark !== undefined,
    });
  });
}

/** Checks in by the personal code, else as the signed-in person. Wrong codes are counted. */
export async function checkInAtDoor(
  context: RequestContext,
  principal: Principal,
  { body }: Given<typeof checkInRequest>,
): Promise<Result<CheckedInValue, Refusal>> {
  return atDoor(context, body.token, async ({ halfDay, rows, isOpen, mark }) => {
    if (!isOpen) return failed({ code: "attendance.not-open" });
    const code = body.code === null ? null : readJoinCode(body.code);
    const personId = personOf(principal);
    const found = rows.find(
      (one) =>
        isConfirmed(one) &&
        (body.code === null ? personId !== null && one.person_id === personId : one.code === code),
    );
    if (found === undefined) {
      if (body.code !== null) countGuess(context);
      return failed({ code: "attendance.not-registered" });
    }
    await mark(found.id);
    return ok({ name: found.name, halfDay });
  });
}

interface DoorView {
  readonly id: string;
  readonly title: TranslatedText;
  readonly zone: string;
  readonly halfDay: HalfDay;
  readonly isOpen: boolean;
  readonly rows: readonly RegistrationRow[];
  readonly marks: Awaited<ReturnType<typeof listAttendance>>;
  mark(registrationId: string): Promise<void>;
}

/** Goes through the door a code opens. */
async function atDoor<Value>(
  context: RequestContext,
  token: string,
  act: (view: DoorView) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const nowMs = context.now().getTime();
  if (!context.meetings.guesses.has(context.address, nowMs)) {
    return failed({ code: "request.too-many" });
  }
  const read = readDoorToken(token);
  const scope =
    read === null
      ? null
      : await asGate(context.db, (trx) => enterByDoor(trx, read.place.eventId, read.isSignedWith));
  if (read === null || scope === null) {
    countGuess(context);
    return failed({ code: "door.unknown" });
  }
  return asDesk(context.db, scope, async (trx) => {
    const desk = await openDesk(trx, scope);
    const halfDays = (await listDeskHalfDays(trx, scope)).map(presentHalfDay);
    const halfDay = halfDays.find((one) => halfDayKey(one) === halfDayKey(read.place));
    if (desk === null || halfDay === undefined) return failed({ code: "door.unknown" });
    const { zone, state } = desk.event;
    const { fromMs, untilMs } = checkInWindow(halfDay, zone, "qr");
    return act({
      id: scope.eventId,
      title: desk.event.title as unknown as TranslatedText,
      zone,
      halfDay,
      isOpen: fromMs <= nowMs && nowMs < untilMs && state !== "cancelled",
      rows: desk.rows,
      marks: await listAttendance(trx, scope.eventId),
      mark: (registrationId) =>
        markPresent(trx, scope, { ...keyOf(halfDay), registrationId, source: "qr" }),
    });
  });
}

const keyOf = ({ day, half }: HalfDay) => ({ day, half });

function personOf(principal: Principal): string | null {
  return principal.kind === "person" ? principal.session.person.id : null;
}

function countGuess(context: RequestContext): void {
  context.meetings.guesses.take(context.address, context.now().getTime());
}
