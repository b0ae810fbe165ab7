import type { MeetingCommand } from "@talka/contract";
import type { MeetingAudience, MeetingView } from "@talka/meeting";
import type { ProblemCode } from "../api/problem.ts";
import { type Connection, Feed } from "./feed.ts";
import { type CommandAnswer, Outbox, type RefusedCommand, type WaitingCommand } from "./outbox.ts";
import type { Shelf } from "./shelf.ts";
import type { Surroundings } from "./surroundings.ts";
import type { MeetingTransport } from "./transport.ts";

/** What a page knows of a meeting just now; a new object whenever anything changed. */
export interface MeetingSnapshot {
  /** `null` until the first is told. */
  readonly view: MeetingView | null;
  readonly connection: Connection;
  /** Why the server does not let this device in any more; with `connection` "ended". */
  readonly problem: ProblemCode | null;
  /** Commands not answered yet, in their order. */
  readonly unsent: readonly WaitingCommand[];
  readonly waiting: number;
  readonly refused: readonly RefusedCommand[];
}

interface ClientParts {
  readonly meetingId: string;
  readonly audience: MeetingAudience;
  readonly transport: MeetingTransport;
  readonly shelf: Shelf;
  readonly around: Surroundings;
}

interface RememberedView {
  readonly view: MeetingView;
  readonly atMs: number;
}

const restMs = 2_000;
const rememberedMs = 7 * 24 * 3_600_000;

/** One meeting as one page follows it and acts in it. Runs while somebody listens. */
export class MeetingClient {
  readonly #parts: ClientParts;
  readonly #feed: Feed;
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  #snapshot: MeetingSnapshot;
  #stopWaking: (() => void) | null = null;
  #stopSoon: (() => void) | null = null;
  #rememberSoon: (() => void) | null = null;
  #remembered = false;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    const { meetingId, audience, transport, shelf, around } = parts;
    const changed = () => this.#changed();
    this.#feed = new Feed(transport, around, changed);
    this.#outbox = new Outbox({
      box: `${meetingId} ${audience}`,
      shelf,
      around,
      changed,
      send: (body) => transport.send(body),
    });
    this.#snapshot = this.#take();
  }

  /** What is known now; the same object as long as nothing changes. */
  readonly snapshot = (): MeetingSnapshot => this.#snapshot;

  /** Listens, and keeps the client running; ends by what is returned. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#stopSoon?.();
    this.#stopSoon = null;
    if (this.#stopWaking === null) this.#start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      // React leaves and comes back at once now and then; the connection need not.
      this.#stopSoon = this.#parts.around.later(100, () => this.#stop());
    };
  };

  /** The server's clock. */
  readonly nowMs = (): number => this.#parts.around.nowMs() + this.#feed.offsetMs;

  /** Keeps a command on the device, then sends it until it is answered. */
  readonly send = (command: MeetingCommand): Promise<CommandAnswer> => this.#outbox.add(command);

  /** Lets a refused command go, with what was typed. */
  readonly dismiss = (commandId: string): void => this.#outbox.dismiss(commandId);

  /** Tries again after the device has joined anew. */
  readonly restart = (): void => {
    this.#feed.start();
    this.#outbox.kick();
  };

  #start(): void {
    this.#stopWaking = this.#parts.around.onWake(() => {
      this.#feed.wake();
      this.#outbox.kick();
      this.#changed();
    });
    this.#feed.start();
    void this.#outbox.start();
    if (this.#parts.audience === "guest") void this.#recall();
  }

  #stop(): void {
    this.#stopWaking?.();
    this.#stopWaking = null;
    this.#feed.stop();
    this.#outbox.stop();
  }

  #take(): MeetingSnapshot {
    const { view, connection, problem } = this.#feed;
    const { waiting: unsent, refused } = this.#outbox;
    return { view, connection, problem, unsent, waiting: unsent.length, refused };
  }

  #changed(): void {
    const before = this.#snapshot;
    this.#snapshot = this.#take();
    if (before.connection !== "live" && this.#snapshot.connection === "live") this.#outbox.kick();
    if (before.view !== this.#snapshot.view) this.#remember();
    for (const listener of this.#listeners) listener();
  }

  /** A guest who reloads without network still sees where the meeting was. */
  #remember(): void {
    if (this.#parts.audience !== "guest" || this.#rememberSoon !== null) return;
    // The first at once: a reload may follow; the others now and then.
    this.#rememberSoon = this.#parts.around.later(this.#remembered ? restMs : 0, () => {
      this.#rememberSoon = null;
      this.#remembered = true;
      const { view } = this.#feed;
      const key = ["view", this.#parts.meetingId];
      if (view === null || view.stage === "closed") void this.#parts.shelf.remove(key);
      else {
        const record: RememberedView = { view, atMs: this.#parts.around.nowMs() };
        void this.#parts.shelf.put(key, record);
      }
    });
  }

  async #recall(): Promise<void> {
    const { shelf, meetingId, around } = this.#parts;
    for (const { key, value } of await shelf.list<RememberedView>(["view"])) {
      if (around.nowMs() - value.atMs > rememberedMs) await shelf.remove(key);
      else if (key[1] === meetingId) {
        this.#feed.remember(value.view);
        this.#changed();
      }
    }
  }
}
