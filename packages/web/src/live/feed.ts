import type { MeetingStreamEvent } from "@talka/contract";
import { applyChanges, type MeetingView, type ViewChange } from "@talka/meeting";
import type { ProblemCode } from "../api/problem.ts";
import type { Surroundings } from "./surroundings.ts";
import type { MeetingTransport } from "./transport.ts";

/** How the page stands to the server. */
export type Connection = "live" | "reconnecting" | "offline" | "ended";

const firstWaitMs = 1_000;
const longestWaitMs = 10_000;
/** So many failed tries, and it is called offline rather than a hiccup. */
const triesUntilOffline = 2;
/** A page looked at again after so long may hold a dead connection without knowing. */
const quietMs = 20_000;

/** The meeting as the server tells it, kept up over breaks. */
export class Feed {
  readonly #transport: MeetingTransport;
  readonly #around: Surroundings;
  readonly #changed: () => void;
  #view: MeetingView | null = null;
  #number = 0;
  #lastId: string | null = null;
  #offsetMs = 0;
  #state: "open" | "closed" = "closed";
  #failures = 0;
  #problem: ProblemCode | null = null;
  #heardAtMs = 0;
  #end: (() => void) | null = null;
  #callOff: (() => void) | null = null;

  constructor(transport: MeetingTransport, around: Surroundings, changed: () => void) {
    this.#transport = transport;
    this.#around = around;
    this.#changed = changed;
  }

  get view(): MeetingView | null {
    return this.#view;
  }

  /** The last numbered event the view rests on. */
  get number(): number {
    return this.#number;
  }

  /** Server's clock minus the device's. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Why the server does not let this device follow any more. */
  get problem(): ProblemCode | null {
    return this.#problem;
  }

  get connection(): Connection {
    if (this.#problem !== null || this.#view?.stage === "closed") return "ended";
    if (this.#state === "open") return "live";
    const away = !this.#around.isOnline() || this.#failures >= triesUntilOffline;
    return away ? "offline" : "reconnecting";
  }

  /** Shows what the device remembers until the server tells how it is now. */
  remember(view: MeetingView): void {
    if (this.#view === null) this.#view = view;
  }

  start(): void {
    this.#problem = null;
    this.#open(this.#view === null ? null : this.#lastId);
  }

  stop(): void {
    this.#end?.();
    this.#end = null;
    this.#callOff?.();
    this.#callOff = null;
    this.#state = "closed";
  }

  /** The page is looked at again, or the network changed. */
  wake(): void {
    if (this.#end === null && this.#callOff === null) return;
    const fresh = this.#around.nowMs() - this.#heardAtMs < quietMs;
    if (this.#state === "open" && fresh && this.#around.isOnline()) return;
    this.#failures = 0;
    this.#open(this.#lastId);
    this.#changed();
  }

  #open(after: string | null): void {
    this.stop();
    this.#lastId = after;
    let opened = false;
    this.#end = this.#transport.follow(after, {
      opened: () => {
        opened = true;
        this.#state = "open";
        this.#failures = 0;
        this.#heardAtMs = this.#around.nowMs();
        this.#changed();
      },
      told: (id, event) => this.#take(id, event),
      broken: () => void this.#comeBack(opened),
    });
  }

  #take(id: string, event: MeetingStreamEvent): void {
    const nowMs = this.#around.nowMs();
    this.#heardAtMs = nowMs;
    // A message is always late, never early: the greatest difference is the truest.
    const offsetMs = event.nowMs - nowMs;
    if (event.kind === "view") {
      this.#view = event.view as MeetingView;
      this.#offsetMs = offsetMs;
    } else {
      if (isBefore(id, this.#lastId)) return;
      if (this.#view === null || !follows(id, this.#lastId)) {
        // Something is missing in between: the whole view again.
        this.#open(null);
        return;
      }
      this.#view = applyChanges(this.#view, event.changes as readonly ViewChange[]);
      this.#offsetMs = Math.max(this.#offsetMs, offsetMs);
    }
    this.#lastId = id;
    this.#number = event.number;
    if (this.#view.stage === "closed") this.stop();
    this.#changed();
  }

  async #comeBack(opened: boolean): Promise<void> {
    this.stop();
    const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** this.#failures);
    if (!opened) this.#failures++;
    this.#callOff = this.#around.later(waitMs * (0.5 + this.#around.random() / 2), () =>
      this.#open(this.#lastId),
    );
    this.#changed();
    if (opened || !this.#around.isOnline()) return;
    const waited = this.#callOff;
    const problem = await this.#transport.whyNot();
    // Stopped or opened meanwhile: what the answer was about is over.
    if (problem === null || this.#callOff !== waited || isPassing(problem.code)) return;
    this.stop();
    this.#problem = problem.code;
    this.#changed();
  }
}

function isPassing(code: ProblemCode): boolean {
  return code.startsWith("server.") || code === "request.too-many";
}

/** "aB3xY9.17": one life of the server, and the place in what it told in that life. */
function placeOf(id: string): readonly [life: string, place: number] {
  const [life = "", place = ""] = id.split(".");
  return [life, Number(place)];
}

function follows(id: string, lastId: string | null): boolean {
  if (lastId === null) return false;
  const [life, place] = placeOf(id);
  const [lastLife, lastPlace] = placeOf(lastId);
  return life === lastLife && place === lastPlace + 1;
}

function isBefore(id: string, lastId: string | null): boolean {
  if (lastId === null) return false;
  const [life, place] = placeOf(id);
  const [lastLife, lastPlace] = placeOf(lastId);
  return life === lastLife && place <= lastPlace;
}
