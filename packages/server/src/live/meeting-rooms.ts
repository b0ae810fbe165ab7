import type { ServerResponse } from "node:http";
import type { MeetingAudience } from "@talka/meeting";
import { asRoom, type Database, loadMeeting, type MeetingScope } from "@talka/storage";
import { EventStream } from "./event-stream.ts";
import { MeetingRoom } from "./meeting-room.ts";
import { RateLimit } from "./rate-limit.ts";
import { restoreMeeting } from "./restore-meeting.ts";

const heartbeatMs = 15_000;
const stillHere = Buffer.from(": still here\n\n");
const idleMs = 10 * 60_000;

/** A guest as the room knows them while the server runs. */
export interface KnownGuest {
  readonly scope: MeetingScope;
  readonly voter: string;
  readonly displayName: string | null;
  readonly expiresAt: Date;
}

/** All meetings that somebody is in just now. */
export class MeetingRooms {
  readonly #db: Database;
  readonly #now: () => Date;
  readonly #rooms = new Map<string, Promise<MeetingRoom | null>>();
  readonly #streams = new Set<EventStream>();
  readonly #guests = new Map<string, KnownGuest>();
  readonly #heartbeat: NodeJS.Timeout;
  /** Wrong codes from one address: ten, then one in six seconds. Right ones are not counted. */
  readonly guesses = new RateLimit(10, 1 / 6);
  /** Commands of one guest: forty at once, then five a second. */
  readonly commands = new RateLimit(40, 5);

  constructor(db: Database, now: () => Date) {
    this.#db = db;
    this.#now = now;
    this.#heartbeat = setInterval(() => void this.#beat(), heartbeatMs).unref();
  }

  /** The room of a meeting, opened by the first who comes; `null` where the meeting is gone. */
  enter(scope: MeetingScope): Promise<MeetingRoom | null> {
    const known = this.#rooms.get(scope.meetingId);
    if (known !== undefined) return known;
    const opening = this.#open(scope);
    this.#rooms.set(scope.meetingId, opening);
    opening.then(
      (room) => room ?? this.#rooms.delete(scope.meetingId),
      () => this.#rooms.delete(scope.meetingId),
    );
    return opening;
  }

  /** A room that somebody is in already, or `null`. */
  async entered(meetingId: string): Promise<MeetingRoom | null> {
    return (await this.#rooms.get(meetingId)) ?? null;
  }

  /** A guest seen before, by the hash of their token. */
  knownGuest(meetingId: string, tokenHash: Buffer): KnownGuest | null {
    const known = this.#guests.get(keyOf(meetingId, tokenHash));
    return known !== undefined && known.expiresAt > this.#now() ? known : null;
  }

  rememberGuest(tokenHash: Buffer, guest: KnownGuest): void {
    this.#guests.set(keyOf(guest.scope.meetingId, tokenHash), guest);
  }

  /** Tells a connection everything an audience may know, from where it was, until it ends. */
  stream(
    room: MeetingRoom,
    audience: MeetingAudience,
    out: ServerResponse,
    lastEventId: string | null,
  ): void {
    const stream = new EventStream(out, () => room.whole(audience));
    this.#streams.add(stream);
    const leave = room.listen(audience, stream, lastEventId);
    out.once("close", () => {
      leave();
      this.#streams.delete(stream);
    });
  }

  /** Ends all connections; what was acknowledged is kept already. */
  close(): void {
    clearInterval(this.#heartbeat);
    for (const stream of this.#streams) stream.end();
  }

  async #open(scope: MeetingScope): Promise<MeetingRoom | null> {
    const loaded = await asRoom(this.#db, scope, (trx) => loadMeeting(trx, scope));
    if (loaded === undefined) return null;
    return new MeetingRoom(this.#db, scope, restoreMeeting(loaded), this.#now);
  }

  async #beat(): Promise<void> {
    const nowMs = this.#now().getTime();
    this.guesses.forget(nowMs);
    this.commands.forget(nowMs);
    for (const [key, guest] of this.#guests) {
      if (guest.expiresAt.getTime() <= nowMs) this.#guests.delete(key);
    }
    for (const [meetingId, opening] of this.#rooms) {
      const room = await opening.catch(() => null);
      if (room === null || room.isIdle(nowMs - idleMs)) this.#rooms.delete(meetingId);
      else room.sendAll(stillHere);
    }
  }
}

function keyOf(meetingId: string, tokenHash: Buffer): string {
  return `${meetingId} ${tokenHash.toString("base64url")}`;
}
