import { randomBytes } from "node:crypto";
import { diffView, type MeetingView } from "@talka/meeting";

/** One who listens. Chunks are whole events, in bytes that all listeners share. */
export interface Listener {
  send(chunk: Uint8Array): void;
}

const chunksKept = 500;

/**
 * What one audience is told: each change is put into words once, for all listeners alike, and kept a
 * while for those whose connection broke.
 */
export class AudienceChannel {
  readonly #listeners = new Set<Listener>();
  /** Another life of the server counts anew; a place in its count means nothing here. */
  readonly #life = randomBytes(6).toString("base64url");
  #view: MeetingView;
  #number: number;
  #place = 0;
  #chunks: Buffer[] = [];
  #whole: string | null = null;

  constructor(view: MeetingView, number: number) {
    this.#view = view;
    this.#number = number;
  }

  get listenerCount(): number {
    return this.#listeners.size;
  }

  /** Tells what changed, if anything did. */
  tell(view: MeetingView, number: number, nowMs: number): void {
    const changes = diffView(this.#view, view);
    this.#view = view;
    this.#number = number;
    if (changes.length === 0) return;
    this.#place++;
    this.#whole = null;
    const chunk = this.#event(
      "changes",
      JSON.stringify({ kind: "changes", number, nowMs, changes }),
    );
    this.#chunks.push(chunk);
    if (this.#chunks.length > chunksKept) this.#chunks.shift();
    for (const listener of this.#listeners) listener.send(chunk);
  }

  /** Lets somebody listen, from where they were or from a whole view. Ends by what is returned. */
  listen(listener: Listener, lastEventId: string | null, nowMs: number): () => void {
    const missed = this.#since(lastEventId);
    if (missed === null) listener.send(this.whole(nowMs));
    else if (missed.length > 0) listener.send(missed);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The whole view as one event; put into words once until something changes. */
  whole(nowMs: number): Buffer {
    this.#whole ??= JSON.stringify(this.#view);
    const head = JSON.stringify({ kind: "view", number: this.#number, nowMs }).slice(0, -1);
    return this.#event("view", `${head},"view":${this.#whole}}`);
  }

  /** Sends the same to all, for example a sign of life. */
  sendAll(chunk: Uint8Array): void {
    for (const listener of this.#listeners) listener.send(chunk);
  }

  #since(lastEventId: string | null): Buffer | null {
    const [life, place] = (lastEventId ?? "").split(".");
    if (life !== this.#life || place === undefined || !/^\d{1,15}$/.test(place)) return null;
    const missed = this.#place - Number(place);
    if (missed < 0 || missed > this.#chunks.length) return null;
    return Buffer.concat(missed === 0 ? [] : this.#chunks.slice(-missed));
  }

  #event(name: string, data: string): Buffer {
    return Buffer.from(`id: ${this.#life}.${this.#place}\nevent: ${name}\ndata: ${data}\n\n`);
  }
}
