import type { MeetingAcknowledgement, MeetingCommand, MeetingCommandBody } from "@talka/contract";
import { ApiProblem, type ProblemCode } from "../api/problem.ts";
import { makeId } from "./make-id.ts";
import type { Shelf, ShelfKey } from "./shelf.ts";
import type { Surroundings } from "./surroundings.ts";

/** A command that no server has answered yet. */
export interface WaitingCommand {
  readonly commandId: string;
  readonly command: MeetingCommand;
  /** Orders the commands of this device. */
  readonly place: number;
}

/** A command the server said no to, kept with all that was typed until the person lets it go. */
export interface RefusedCommand extends WaitingCommand {
  readonly code: ProblemCode;
  readonly detail: ApiProblem["detail"];
}

/** What came of a command. */
export type CommandAnswer =
  | { readonly kind: "kept"; readonly acknowledgement: MeetingAcknowledgement }
  | { readonly kind: "refused"; readonly refused: RefusedCommand }
  /** Another page of this device has sent it. */
  | { readonly kind: "sent-elsewhere" };

interface OutboxParts {
  /** Names this device's commands to one meeting. */
  readonly box: string;
  readonly shelf: Shelf;
  readonly around: Surroundings;
  readonly send: (body: MeetingCommandBody) => Promise<MeetingAcknowledgement>;
  readonly changed: () => void;
}

/** Not an answer to the command, but that none could be had just now. */
const passing: ReadonlySet<string> = new Set<ProblemCode>([
  "network.unreachable",
  "server.failed",
  "server.not-ready",
  "request.too-many",
  "meeting.not-joined",
  "session.missing",
]);
const firstWaitMs = 1_000;
const longestWaitMs = 15_000;
/** A command the server stumbles over so often would hold up all that come after it. */
const mostStumbles = 5;

/** Commands on their way: kept on the device before they are sent, sent in order until answered. */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #hopes = new Map<string, (answer: CommandAnswer) => void>();
  #waiting: readonly WaitingCommand[] = [];
  #refused: readonly RefusedCommand[] = [];
  #lastPlace = 0;
  #failures = 0;
  #stumbles = 0;
  #working = false;
  #stopped = true;
  #callOff: (() => void) | null = null;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  get waiting(): readonly WaitingCommand[] {
    return this.#waiting;
  }

  get refused(): readonly RefusedCommand[] {
    return this.#refused;
  }

  /** Takes up what an earlier visit of the page left behind, and sends. */
  async start(): Promise<void> {
    this.#stopped = false;
    const { box, shelf, changed } = this.#parts;
    const known = new Set([...this.#waiting, ...this.#refused].map((one) => one.commandId));
    const [waiting, refused] = await Promise.all([
      shelf.list<WaitingCommand>(["waiting", box]),
      shelf.list<RefusedCommand>(["refused", box]),
    ]);
    const fresh = <One extends WaitingCommand>(found: readonly { readonly value: One }[]) =>
      found.map(({ value }) => value).filter((one) => !known.has(one.commandId));
    // What was said before the device had been read comes after what it held.
    this.#waiting = [...fresh(waiting), ...this.#waiting];
    this.#refused = [...fresh(refused), ...this.#refused];
    changed();
    this.kick();
  }

  /** Sends no more; what waits stays kept. */
  stop(): void {
    this.#stopped = true;
    this.#callOff?.();
    this.#callOff = null;
  }

  /** Keeps a command and sends it. The promise is settled by the answer, however late that comes. */
  add(command: MeetingCommand): Promise<CommandAnswer> {
    const place = Math.max(this.#lastPlace + 1, this.#parts.around.nowMs());
    this.#lastPlace = place;
    const one: WaitingCommand = { commandId: makeId(), command, place };
    this.#waiting = [...this.#waiting, one];
    this.#parts.changed();
    void this.#parts.shelf.put(this.#key(one), one).then(() => this.kick());
    return new Promise((settle) => this.#hopes.set(one.commandId, settle));
  }

  /** Lets a refused command go. */
  dismiss(commandId: string): void {
    const gone = this.#refused.find((one) => one.commandId === commandId);
    if (gone === undefined) return;
    this.#refused = this.#refused.filter((one) => one !== gone);
    void this.#parts.shelf.remove(this.#key(gone, "refused"));
    this.#parts.changed();
  }

  /** Tries at once: the network seems to be back. */
  kick(): void {
    this.#callOff?.();
    this.#callOff = null;
    if (!this.#working) void this.#work();
  }

  async #work(): Promise<void> {
    this.#working = true;
    while (!this.#stopped && this.#waiting.length > 0) {
      const goesOn = await this.#parts.around.alone(this.#parts.box, () => this.#sendFirst());
      if (goesOn || this.#stopped) continue;
      const share = 0.5 + this.#parts.around.random() / 2;
      const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** this.#failures++) * share;
      this.#callOff = this.#parts.around.later(waitMs, () => this.kick());
      break;
    }
    this.#working = false;
  }

  /** Whether the next one can be tried. */
  async #sendFirst(): Promise<boolean> {
    const [one] = this.#waiting;
    if (one === undefined) return true;
    const kept = await this.#parts.shelf.list(this.#key(one));
    if (kept.length === 0) {
      this.#settle(one, { kind: "sent-elsewhere" });
      return true;
    }
    try {
      const { commandId, command } = one;
      const acknowledgement = await this.#parts.send({ commandId, command });
      await this.#parts.shelf.remove(this.#key(one));
      this.#settle(one, { kind: "kept", acknowledgement });
      return true;
    } catch (error) {
      const problem = error instanceof ApiProblem ? error : new ApiProblem("network.unreachable");
      this.#stumbles = problem.code === "server.failed" ? this.#stumbles + 1 : 0;
      if (passing.has(problem.code) && this.#stumbles < mostStumbles) return false;
      const refused: RefusedCommand = { ...one, code: problem.code, detail: problem.detail };
      await this.#parts.shelf.put(this.#key(one, "refused"), refused);
      await this.#parts.shelf.remove(this.#key(one));
      this.#refused = [...this.#refused, refused];
      this.#settle(one, { kind: "refused", refused });
      return true;
    }
  }

  #settle(one: WaitingCommand, answer: CommandAnswer): void {
    this.#failures = 0;
    this.#stumbles = 0;
    this.#waiting = this.#waiting.filter((other) => other !== one);
    this.#hopes.get(one.commandId)?.(answer);
    this.#hopes.delete(one.commandId);
    this.#parts.changed();
  }

  #key(one: WaitingCommand, kind: "waiting" | "refused" = "waiting"): ShelfKey {
    return [kind, this.#parts.box, one.place, one.commandId];
  }
}
