import { createHash } from "node:crypto";
import type {
  joinMeeting as joinRequest,
  findOwnCards as ownCardsRequest,
  sendMeetingCommand as sendRequest,
  streamMeeting as streamRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  type MeetingActor,
  type MeetingSetup,
  type PersonalDataKind,
  personalDataIn,
  readJoinCode,
} from "@talka/meeting";
import {
  asGate,
  asTenant,
  findGuest,
  findMeetingByCode,
  insertGuest,
  openOwnMeeting,
} from "@talka/storage";
import type { Given, Refusal, StreamAnswer } from "../given.ts";
import type { MeetingRoom } from "../live/meeting-room.ts";
import type { KnownGuest } from "../live/meeting-rooms.ts";
import { ownHiddenCards } from "../live/restore-meeting.ts";
import { memberWith } from "../policies/policies.ts";
import type { Principal } from "../policies/principal.ts";
import { newToken, tokenHash } from "../secrets.ts";
import type { RequestContext } from "../services.ts";

interface InRoom {
  readonly room: MeetingRoom;
  /** `null`: this device has not joined. */
  readonly guest: KnownGuest | null;
  readonly leads: boolean;
}

const dayMs = 24 * 3_600_000;

/** Lets a device into an open meeting. Wrong codes are counted by address, right ones are not. */
export async function joinMeeting(
  context: RequestContext,
  _who: unknown,
  { body }: Given<typeof joinRequest>,
): Promise<Result<{ meetingId: string; setup: MeetingSetup }, Refusal>> {
  const nowMs = context.now().getTime();
  const { guesses } = context.meetings;
  if (!guesses.has(context.address, nowMs)) return failed({ code: "request.too-many" });
  const code = readJoinCode(body.code);
  const found =
    code === null ? undefined : await asGate(context.db, (trx) => findMeetingByCode(trx, code));
  if (found === undefined) {
    guesses.take(context.address, nowMs);
    return failed({ code: "meeting.code-unknown" });
  }
  const setup = found.setup as unknown as MeetingSetup;
  const joined = ok({ meetingId: found.id, setup });
  // The same device once more: it stays the same guest, with the votes it has given.
  if ((await findKnownGuest(context, found.id)) !== null) return joined;
  const token = newToken();
  // The same instant for all guests of a meeting, so that it tells nobody when one joined.
  const expiresAt = new Date(Math.max(Date.parse(setup.endsOn), startOfDay(nowMs)) + 2 * dayMs);
  const hash = tokenHash(token);
  await asGate(context.db, (trx) =>
    insertGuest(trx, found, { tokenHash: hash, displayName: body.displayName, expiresAt }),
  );
  (await context.meetings.entered(found.id))?.noteJoined();
  context.guest.start(found.id, token, expiresAt);
  return joined;
}

/** Does something in a meeting; told once it is kept for good. */
export async function sendMeetingCommand(
  context: RequestContext,
  who: Principal,
  { params, body }: Given<typeof sendRequest>,
): Promise<Result<{ number: number; personalData: readonly PersonalDataKind[] }, Refusal>> {
  const entered = await enter(context, who, params.id);
  if (!entered.ok) return entered;
  const { room, guest, leads } = entered.value;
  const { commandId, command: given } = body;
  const asGuest = guest !== null && (!leads || given.kind === "ballot.set");
  if (asGuest && !context.meetings.commands.take(guest.voter, context.now().getTime())) {
    return failed({ code: "request.too-many" });
  }
  const actor: MeetingActor = asGuest ? { role: "guest", ...guest } : { role: "moderator" };
  const done = await room.submit(commandId, actor, withHashedKey(given));
  if (!done.ok) return done;
  const text = "text" in given ? given.text : "";
  return ok({ ...done.value, personalData: personalDataIn(text) });
}

/** The meeting as it happens. The moderator's view is for whoever leads. */
export async function streamMeeting(
  context: RequestContext,
  who: Principal,
  { params, query }: Given<typeof streamRequest>,
): Promise<Result<StreamAnswer, Refusal>> {
  const entered = await enter(context, who, params.id);
  if (!entered.ok) return entered;
  const { room, leads } = entered.value;
  const { audience } = query;
  if (audience === "moderator" && !leads) return failed({ code: "meeting.moderator-only" });
  const lastEventId = context.lastEventId ?? query.after ?? null;
  return ok({
    mediaType: "text/event-stream; charset=utf-8",
    begin: (out) => context.meetings.stream(room, audience, out, lastEventId),
  });
}

/** Own cards that wait to be revealed, each proven by its secret. */
export async function findOwnCards(
  context: RequestContext,
  who: Principal,
  { params, body }: Given<typeof ownCardsRequest>,
) {
  const entered = await enter(context, who, params.id);
  if (!entered.ok) return entered;
  const claimed = body.cards.map(({ cardId, key }) => ({ cardId, keyHash: hashed(key) }));
  return ok(ownHiddenCards(entered.value.room.state.hidden, claimed));
}

/** Own votes in the open round. */
export async function getOwnBallot(
  context: RequestContext,
  who: Principal,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<{ round: number | null; votes: { groupId: string; votes: number }[] }, Refusal>> {
  const entered = await enter(context, who, params.id);
  if (!entered.ok) return entered;
  const { room, guest } = entered.value;
  const { round, ballots } = room.state;
  const own = guest === null ? {} : (ballots[guest.voter] ?? {});
  const votes = Object.entries(own).map(([groupId, given]) => ({ groupId, votes: given }));
  return ok({ round: round?.state === "open" ? round.round : null, votes });
}

/** The room of a meeting, for a device that joined it or a member who leads it. */
export async function enter(
  context: RequestContext,
  who: Principal,
  meetingId: string,
): Promise<Result<InRoom, Refusal>> {
  const guest = await findKnownGuest(context, meetingId);
  const lead = memberWith("meeting.lead")(who);
  const ledScope = lead.ok
    ? await asTenant(context.db, lead.value.scope, (trx) =>
        openOwnMeeting(trx, lead.value.scope, meetingId),
      )
    : null;
  const scope = ledScope ?? guest?.scope;
  if (scope === undefined) {
    return failed({ code: lead.ok ? "meeting.unknown" : "meeting.not-joined" });
  }
  const room = await context.meetings.enter(scope);
  if (room === null) return failed({ code: "meeting.unknown" });
  return ok({ room, guest, leads: ledScope !== null });
}

/** The guest whose cookie was sent, if their token opens this meeting. */
export async function findKnownGuest(
  context: RequestContext,
  meetingId: string,
): Promise<KnownGuest | null> {
  const token = context.guest.token(meetingId);
  if (token === null) return null;
  const hash = tokenHash(token);
  const known = context.meetings.knownGuest(meetingId, hash);
  if (known !== null) return known;
  const found = await asGate(context.db, (trx) => findGuest(trx, meetingId, hash, context.now()));
  if (found === null) return null;
  const guest = { ...found, voter: voterOf(meetingId, token) };
  context.meetings.rememberGuest(hash, guest);
  return guest;
}

/** A key for voting in one meeting: from it nobody finds the guest's row, nor another meeting's key. */
function voterOf(meetingId: string, token: string): string {
  return createHash("sha256").update(`voter ${meetingId} ${token}`).digest("base64url");
}

function withHashedKey(command: Given<typeof sendRequest>["body"]["command"]) {
  if (command.kind !== "card.write" && command.kind !== "card.withdraw") return command;
  const { key, ...rest } = command;
  return { ...rest, keyHash: hashed(key) };
}

function hashed(key: string): string {
  return tokenHash(key).toString("base64url");
}

function startOfDay(atMs: number): number {
  return atMs - (atMs % dayMs);
}
