import { failed, ok, type Result } from "@talka/engine";
import {
  decide,
  isRecorded,
  type MeetingActor,
  type MeetingAudience,
  type MeetingCommand,
  type MeetingRefusal,
  type MeetingState,
  meetingAudiences,
  reduce,
  viewOf,
} from "@talka/meeting";
import {
  asRoom,
  type Database,
  isTakenNumber,
  loadMeeting,
  type MeetingScope,
} from "@talka/storage";
import { AudienceChannel, type Listener } from "./audience-channel.ts";
import { type EventToKeep, keepEvents } from "./keep-events.ts";
import { type RestoredMeeting, restoreMeeting } from "./restore-meeting.ts";
import { shuffled } from "./shuffled.ts";

/** What came of a command: the number of the last event kept. */
export type Acknowledged = Result<{ readonly number: number }, MeetingRefusal>;

interface Waiting {
  readonly commandId: string;
  readonly actor: MeetingActor;
  readonly command: MeetingCommand;
  readonly settle: (answer: Acknowledged) => void;
  readonly fail: (error: unknown) => void;
}

/** What a batch comes to, before it is kept. */
interface Decided {
  readonly state: MeetingState;
  readonly number: number;
  readonly events: readonly EventToKeep[];
  /** Commands that left a numbered trace: asked once more, they are done already. */
  readonly commandIds: ReadonlySet<string>;
  readonly answers: readonly (() => void)[];
}

/** Screens are told at most this often: changes of one tenth of a second go out together. */
const tickMs = 100;
const mostTries = 5;

/**
 * The one authority over a meeting that is going on. Commands are decided one after the other; those
 * that come while others are being kept are kept together, and answered only then.
 */
export class MeetingRoom {
  readonly scope: MeetingScope;
  readonly #db: Database;
  readonly #now: () => Date;
  readonly #channels: ReadonlyMap<MeetingAudience, AudienceChannel>;
  #kept: RestoredMeeting;
  #voterNames: Map<string, string>;
  #commandIds: Set<string>;
  #joinedCount: number;
  #waiting: Waiting[] = [];
  #working = false;
  #ticking: NodeJS.Timeout | null = null;
  #usedAtMs: number;
  #toldAtMs = 0;

  constructor(db: Database, scope: MeetingScope, kept: RestoredMeeting, now: () => Date) {
    this.#db = db;
    this.scope = scope;
    this.#now = now;
    this.#kept = kept;
    this.#joinedCount = kept.joinedCount;
    this.#voterNames = new Map(kept.voterNames);
    this.#commandIds = new Set(kept.commandIds);
    this.#usedAtMs = now().getTime();
    this.#channels = new Map(
      meetingAudiences.map((audience) => [
        audience,
        new AudienceChannel(this.#view(audience), kept.number),
      ]),
    );
  }

  /** How the meeting stands, by what is kept. */
  get state(): MeetingState {
    return this.#kept.state;
  }

  /** Does something; answered once it is kept for good. */
  submit(commandId: string, actor: MeetingActor, command: MeetingCommand): Promise<Acknowledged> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ commandId, actor, command, settle, fail });
      if (!this.#working) void this.#work();
    });
  }

  /** One more device has joined. */
  noteJoined(): void {
    this.#joinedCount++;
    this.#tellSoon();
  }

  /** What was prepared has changed. */
  refresh(): Promise<void> {
    return this.#reload();
  }

  /** Lets somebody listen; ends by what is returned. */
  listen(audience: MeetingAudience, listener: Listener, lastEventId: string | null): () => void {
    this.#tell(audience);
    return this.#channel(audience).listen(listener, lastEventId, this.#usedAtMs);
  }

  /** The whole view of an audience as one event, for a listener who fell behind. */
  whole(audience: MeetingAudience): Uint8Array {
    return this.#channel(audience).whole(this.#now().getTime());
  }

  sendAll(chunk: Uint8Array): void {
    for (const channel of this.#channels.values()) channel.sendAll(chunk);
  }

  /** Nobody listens, nothing is under way, and nobody asked for a while. */
  isIdle(sinceMs: number): boolean {
    const listeners = [...this.#channels.values()].some((one) => one.listenerCount > 0);
    return !listeners && !this.#working && this.#usedAtMs < sinceMs;
  }

  /** What an audience may know now. */
  view(audience: MeetingAudience) {
    return this.#view(audience);
  }

  async #work(): Promise<void> {
    this.#working = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#keepBatch(batch);
    }
    this.#working = false;
  }

  async #keepBatch(batch: readonly Waiting[]): Promise<void> {
    for (let tries = 1; ; tries++) {
      const decided = this.#decideAll(batch);
      try {
        await this.#keep(decided.events);
        this.#take(decided);
        for (const answer of decided.answers) answer();
        return;
      } catch (error) {
        // Another server added to the record: its events come first, then ours are decided again.
        if (!isTakenNumber(error) || tries >= mostTries) {
          for (const one of batch) one.fail(error);
          return;
        }
        await this.#reload();
      }
    }
  }

  #decideAll(batch: readonly Waiting[]): Decided {
    let { state, number } = this.#kept;
    const events: EventToKeep[] = [];
    const answers: (() => void)[] = [];
    const commandIds = new Set<string>();
    const nowMs = this.#now().getTime();
    for (const { commandId, actor, command, settle, fail } of batch) {
      if (this.#commandIds.has(commandId) || commandIds.has(commandId)) {
        answers.push(() => settle(ok({ number: this.#kept.number })));
        continue;
      }
      try {
        const isOpenVote = state.round?.state === "open" && !state.round.secret;
        if (isOpenVote && actor.role === "guest" && actor.displayName !== null) {
          this.#voterNames.set(actor.voter, actor.displayName);
        }
        const nameOfVoter = (voter: string) => this.#voterNames.get(voter) ?? null;
        const decided = decide(state, actor, command, { commandId, nowMs, shuffled, nameOfVoter });
        if (!decided.ok) {
          answers.push(() => settle(failed(decided.error)));
          continue;
        }
        for (const event of decided.value) {
          const voterName =
            event.kind === "ballot.put" && isOpenVote ? nameOfVoter(event.voter) : null;
          events.push({ event, commandId, voterName });
          state = reduce(state, event);
          if (isRecorded(event)) {
            number++;
            commandIds.add(commandId);
          }
        }
        const last = number;
        answers.push(() => settle(ok({ number: last })));
      } catch (error) {
        answers.push(() => fail(error));
      }
    }
    return { state, number, events, answers, commandIds };
  }

  async #keep(events: readonly EventToKeep[]): Promise<void> {
    if (events.length === 0) return;
    const after = this.#kept.number;
    await asRoom(this.#db, this.scope, (trx) =>
      keepEvents(trx, this.scope, events, after, this.#now()),
    );
  }

  #take(decided: Decided): void {
    const { state, number, commandIds } = decided;
    const joinCode = state.stage === "closed" ? "" : this.#kept.joinCode;
    this.#kept = { ...this.#kept, state, number, joinCode };
    for (const id of commandIds) this.#commandIds.add(id);
    if (state.round?.state !== "open") this.#voterNames.clear();
    this.#usedAtMs = this.#now().getTime();
    if (decided.events.length > 0) this.#tellSoon();
  }

  async #reload(): Promise<void> {
    const loaded = await asRoom(this.#db, this.scope, (trx) => loadMeeting(trx, this.scope));
    if (loaded === undefined) throw new RangeError("a meeting that is going on was deleted");
    this.#kept = restoreMeeting(loaded);
    this.#commandIds = new Set(this.#kept.commandIds);
    this.#voterNames = new Map(this.#kept.voterNames);
    this.#joinedCount = this.#kept.joinedCount;
    this.#tellSoon();
  }

  #tellSoon(): void {
    if (this.#ticking !== null) return;
    const waitMs = Math.max(0, this.#toldAtMs + tickMs - performance.now());
    this.#ticking = setTimeout(() => this.#tell(), waitMs).unref();
  }

  /** `asked`: an audience that is told although nobody of it listens yet. */
  #tell(asked: MeetingAudience | null = null): void {
    if (this.#ticking !== null) clearTimeout(this.#ticking);
    this.#ticking = null;
    this.#toldAtMs = performance.now();
    const nowMs = this.#now().getTime();
    this.#usedAtMs = nowMs;
    for (const [audience, channel] of this.#channels) {
      if (channel.listenerCount === 0 && audience !== asked) continue;
      channel.tell(this.#view(audience), this.#kept.number, nowMs);
    }
  }

  #view(audience: MeetingAudience) {
    const { state, joinCode } = this.#kept;
    return viewOf(state, audience, { joinCode, joinedCount: this.#joinedCount });
  }

  #channel(audience: MeetingAudience): AudienceChannel {
    const channel = this.#channels.get(audience);
    if (channel === undefined) throw new RangeError(`no audience "${audience}"`);
    return channel;
  }
}
