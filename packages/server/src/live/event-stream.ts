import type { ServerResponse } from "node:http";
import type { Listener } from "./audience-channel.ts";

/** More than this waiting in a connection, and it is behind: it gets the whole view once it is free. */
const mostWaitingBytes = 512 * 1024;
const patienceMs = 60_000;

/**
 * A connection as a listener. One that reads too slowly misses changes and is brought up to date by
 * a whole view when it has caught up; one that reads nothing for a minute is let go.
 */
export class EventStream implements Listener {
  readonly #out: ServerResponse;
  readonly #whole: () => Uint8Array;
  #behind: NodeJS.Timeout | null = null;

  constructor(out: ServerResponse, whole: () => Uint8Array) {
    this.#out = out;
    this.#whole = whole;
    // A line that a proxy or a browser cannot hold back, and how soon to come back after a break.
    out.write("retry: 1000\n\n");
  }

  send(chunk: Uint8Array): void {
    if (this.#behind !== null || this.#out.writableEnded || this.#out.destroyed) return;
    this.#out.write(chunk);
    if (this.#out.writableLength <= mostWaitingBytes) return;
    this.#behind = setTimeout(() => this.#out.destroy(), patienceMs).unref();
    this.#out.once("drain", () => this.#catchUp());
  }

  end(): void {
    if (this.#behind !== null) clearTimeout(this.#behind);
    this.#out.end();
  }

  #catchUp(): void {
    if (this.#behind !== null) clearTimeout(this.#behind);
    this.#behind = null;
    this.send(this.#whole());
  }
}
