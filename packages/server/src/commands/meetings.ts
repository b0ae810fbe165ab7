import { randomBytes } from "node:crypto";
import type {
  createMeeting as createRequest,
  keepMeeting as keepRequest,
  updateMeeting as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { joinCodeFrom, type MeetingSetup } from "@talka/meeting";
import {
  asTenant,
  deletePreparedMeeting,
  findMeeting,
  listMeetings as findMeetings,
  insertMeeting,
  listShownProfiles,
  listUnfinishedCommitments,
  type MeetingKeeping,
  listCommitments as readCommitments,
  recordAuditEvent,
  type TenantTransaction,
  updateMeetingKeeping,
  updateMeetingSetup,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownMeeting } from "../presenters/present-meeting.ts";
import type { RequestContext } from "../services.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** Meetings of the organisation. */
export async function listMeetings(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ShownMeeting[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    ok((await findMeetings(trx, who.scope)).map((row) => shown(context, who, row))),
  );
}

/** One meeting as prepared. */
export async function getMeeting(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownMeeting, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => readMeeting(context, trx, who, params.id));
}

/** Prepares a meeting with the commitments of earlier ones that nobody has finished. */
export async function createMeeting(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownMeeting, Refusal>> {
  const { id, fundingProfileId, keepUntil, ...prepared } = body;
  const keeping = { fundingProfileId, keepUntil };
  return asTenant(context.db, who.scope, async (trx) => {
    // Sent once more, because the answer was lost: it is there already.
    const known = await readMeeting(context, trx, who, id);
    if (known.ok) return known;
    const refused = await checkKeeping(trx, keeping, prepared.endsOn);
    if (refused !== null) return failed(refused);
    const setup = await withEarlier(trx, who, prepared);
    // Two meetings at once seldom draw one code; then it is drawn again.
    for (let tries = 0; tries < 5; tries++) {
      const joinCode = joinCodeFrom(randomBytes(64));
      if (joinCode === null) continue;
      if (!(await insertMeeting(trx, who.scope, { id, setup, joinCode, keeping }))) continue;
      await recordAuditEvent(trx, { ...who.scope, action: "meeting.created", subject: named(id) });
      return readMeeting(context, trx, who, id);
    }
    return failed({ code: "meeting.unknown" });
  });
}

/** Changes what is prepared, until the meeting is opened. */
export async function updateMeeting(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownMeeting, Refusal>> {
  const { id } = params;
  const { fundingProfileId, keepUntil, ...prepared } = body;
  const keeping = { fundingProfileId, keepUntil };
  const room = await context.meetings.entered(id);
  if (room !== null && room.state.stage !== "prepared") {
    return failed({ code: "meeting.already-open" });
  }
  const changed = await asTenant(context.db, who.scope, async (trx) => {
    const known = await readMeeting(context, trx, who, id);
    if (!known.ok) return known;
    const refused = await checkKeeping(trx, keeping, prepared.endsOn);
    if (refused !== null) return failed(refused);
    const setup = await withEarlier(trx, who, prepared);
    if (!(await updateMeetingSetup(trx, who.scope, id, setup))) {
      return failed({ code: "meeting.already-open" } as const);
    }
    await updateMeetingKeeping(trx, who.scope, id, keeping);
    await recordAuditEvent(trx, { ...who.scope, action: "meeting.changed", subject: named(id) });
    return readMeeting(context, trx, who, id);
  });
  if (changed.ok) await room?.refresh();
  return changed;
}

/** Says who pays and until when people are named, at any time. */
export async function keepMeeting(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof keepRequest>,
): Promise<Result<ShownMeeting, Refusal>> {
  const { id } = params;
  return asTenant(context.db, who.scope, async (trx) => {
    const known = await readMeeting(context, trx, who, id);
    if (!known.ok) return known;
    const { endsOn } = known.value.row.setup as unknown as MeetingSetup;
    const refused = await checkKeeping(trx, body, endsOn);
    if (refused !== null) return failed(refused);
    await updateMeetingKeeping(trx, who.scope, id, body);
    await recordAuditEvent(trx, { ...who.scope, action: "meeting.changed", subject: named(id) });
    return readMeeting(context, trx, who, id);
  });
}

/** Deletes a meeting that was never opened. */
export async function deleteMeeting(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  const { id } = params;
  return asTenant(context.db, who.scope, async (trx) => {
    const known = await readMeeting(context, trx, who, id);
    if (!known.ok) return known;
    if (!(await deletePreparedMeeting(trx, who.scope, id))) {
      return failed({ code: "meeting.already-open" });
    }
    await recordAuditEvent(trx, { ...who.scope, action: "meeting.deleted", subject: named(id) });
    return ok(null);
  });
}

/** Commitments of own organisation and of its meetings. */
export async function listCommitments(context: RequestContext, who: Actor) {
  return asTenant(context.db, who.scope, async (trx) => ok(await readCommitments(trx, who.scope)));
}

async function readMeeting(
  context: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownMeeting, Refusal>> {
  const row = await findMeeting(trx, who.scope, id);
  return row === undefined ? failed({ code: "meeting.unknown" }) : ok(shown(context, who, row));
}

/** A funding profile that exists, and a day that is not before the end. */
async function checkKeeping(
  trx: TenantTransaction,
  { fundingProfileId, keepUntil }: MeetingKeeping,
  endsOn: string,
): Promise<Refusal | null> {
  if (keepUntil !== null && keepUntil < endsOn) return { code: "meeting.keep-too-short" };
  if (fundingProfileId === null) return null;
  const profiles = await listShownProfiles(trx);
  if (profiles.some((one) => one.id === fundingProfileId)) return null;
  return { code: "event.choice-unknown", detail: { choice: "funding-profile" } };
}

async function withEarlier(
  trx: TenantTransaction,
  who: Actor,
  prepared: Omit<MeetingSetup, "earlier">,
): Promise<MeetingSetup> {
  const earlier = await listUnfinishedCommitments(trx, who.scope);
  return {
    ...prepared,
    earlier: earlier.map((row) => ({
      id: row.id,
      organisationId: row.for_organisation_id,
      action: row.action,
      dueOn: row.due_on,
    })),
  };
}

function shown({ baseUrl }: RequestContext, who: Actor, row: ShownMeeting["row"]): ShownMeeting {
  const mayLead = who.rights.has("meeting.lead");
  return { row, mayLead, joinLink: `${baseUrl}/s/${row.join_code ?? ""}` };
}

function named(id: string) {
  return { kind: "meeting", id };
}
