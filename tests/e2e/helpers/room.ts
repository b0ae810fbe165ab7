import { randomBytes, randomUUID } from "node:crypto";
import type { MeetingCommand } from "@talka/contract";
import { post } from "../../../tools/load/guest.ts";

/** One thing a guest does, with its own id for every sending. */
export interface Deed {
  readonly commandId: string;
  readonly command: MeetingCommand;
}

/** A device in the room without a browser: cookie, stream, and everything that came over the wire. */
export class Device {
  readonly name: string;
  readonly cookie: string;
  /** Secrets of the cards it wrote. */
  readonly keys: string[] = [];
  wire = "";
  #port: number;
  readonly #meetingId: string;
  readonly #audience: string;
  #lastEventId = "";
  #ending: AbortController | null = null;

  constructor(
    port: number,
    meetingId: string,
    who: { readonly name: string; readonly cookie: string; readonly audience?: string },
  ) {
    this.#port = port;
    this.#meetingId = meetingId;
    this.name = who.name;
    this.cookie = who.cookie;
    this.#audience = who.audience ?? "guest";
  }

  static async join(port: number, code: string, name: string): Promise<Device> {
    const body = { code, displayName: name };
    const answer = await post(port, "/api/meetings/join", "", body);
    if (answer.cookie === null) throw new Error(`${name}: ${answer.body}`);
    const { meetingId } = JSON.parse(answer.body) as { meetingId: string };
    return new Device(port, meetingId, { name, cookie: answer.cookie });
  }

  /** Listens from where it was; the connection may break at any time. */
  async listen(): Promise<void> {
    const ending = new AbortController();
    this.#ending = ending;
    const path = `/api/meetings/${this.#meetingId}/stream?audience=${this.#audience}`;
    const answer = await fetch(`http://127.0.0.1:${this.#port}${path}`, {
      headers: {
        cookie: this.cookie,
        ...(this.#lastEventId === "" ? {} : { "last-event-id": this.#lastEventId }),
      },
      signal: ending.signal,
    });
    if (answer.status !== 200 || answer.body === null) throw new Error(`${answer.status}`);
    void this.#read(answer.body);
  }

  /** Goes away without a word. */
  drop(): void {
    this.#ending?.abort();
  }

  /** Sends once; `true`: acknowledged, so it must never be lost. */
  async send({ commandId, command }: Deed): Promise<boolean> {
    const path = `/api/meetings/${this.#meetingId}/commands`;
    const answer = await post(this.#port, path, this.cookie, { commandId, command }).catch(
      () => null,
    );
    if (answer === null || answer.status >= 500) return false;
    if (answer.status !== 200) throw new Error(`${this.name}, ${command.kind}: ${answer.body}`);
    return true;
  }

  card(text: string, locale: "lv" | "lt" | "en"): Deed {
    const key = randomBytes(32).toString("base64url");
    this.keys.push(key);
    const rest = { cardKind: "obstacle", locale, signature: null } as const;
    return deed({ kind: "card.write", cardId: randomUUID(), key, text, ...rest });
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    const reader = body.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        this.wire += decoder.decode(value, { stream: true });
        const ids = [...this.wire.slice(-20_000).matchAll(/^id: (.*)$/gm)];
        this.#lastEventId = ids.at(-1)?.[1] ?? this.#lastEventId;
      }
    } catch {
      // The server was killed, or this device went away: it listens again later.
    }
  }
}

/** A command with an id of its own. */
export function deed(command: MeetingCommand): Deed {
  return { commandId: randomUUID(), command };
}
