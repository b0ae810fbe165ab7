import { Agent, type ClientRequest, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** What a request brought back. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly cookie: string | null;
}

/** Sends JSON to the server on this computer, as its own page would. */
export function post(port: number, path: string, cookie: string, body: unknown): Promise<Answer> {
  const payload = JSON.stringify(body);
  const host = `127.0.0.1:${port}`;
  return new Promise((done, fail) => {
    const sent = request({
      port,
      host: "127.0.0.1",
      path,
      method: "POST",
      agent,
      headers: {
        host,
        origin: `http://${host}`,
        cookie,
        "content-type": "application/json",
        "content-length": Buffer.byteLength(payload),
      },
    });
    sent.on("error", fail);
    sent.on("response", (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => {
        text += chunk;
      });
      answer.on("error", fail);
      answer.on("end", () => {
        const set = answer.headers["set-cookie"]?.[0]?.split(";")[0] ?? null;
        done({ status: answer.statusCode ?? 0, body: text, cookie: set });
      });
    });
    sent.end(payload);
  });
}

/** One screen: counts which marks ("load-17") it has seen. Goes on by itself after a break. */
export class Screen {
  readonly seen = new Set<number>();
  readonly #path: string;
  readonly #cookie: string;
  readonly #onMark: (mark: number) => void;
  #lastEventId = "";
  #rest = "";
  #listening: ClientRequest | null = null;

  constructor(meetingId: string, cookie: string, onMark: (mark: number) => void) {
    this.#path = `/api/meetings/${meetingId}/stream`;
    this.#cookie = cookie;
    this.#onMark = onMark;
  }

  /** Listens; settles once the first words have come. */
  open(port: number): Promise<void> {
    this.#rest = "";
    return new Promise((done, fail) => {
      const headers = { cookie: this.#cookie, "last-event-id": this.#lastEventId };
      const asked = request({ port, host: "127.0.0.1", path: this.#path, headers, agent: false });
      this.#listening = asked;
      asked.on("error", fail);
      asked.on("response", (answer) => {
        if (answer.statusCode !== 200) return fail(new Error(`screen: ${answer.statusCode}`));
        answer.setEncoding("utf8");
        answer.on("data", (chunk: string) => {
          this.#read(chunk);
          done();
        });
        // A server that is killed breaks the connection; `open` is called again afterwards.
        answer.on("error", () => undefined);
      });
      asked.end();
    });
  }

  close(): void {
    this.#listening?.destroy();
  }

  #read(chunk: string): void {
    const text = this.#rest + chunk;
    const end = text.lastIndexOf("\n\n");
    this.#rest = text.slice(end + 2);
    if (end === -1) return;
    const whole = text.slice(0, end);
    for (const [, mark] of whole.matchAll(/"load-(\d+)"/g)) {
      const number = Number(mark);
      if (this.seen.has(number)) continue;
      this.seen.add(number);
      this.#onMark(number);
    }
    for (const [, id] of whole.matchAll(/^id: (.*)$/gm)) this.#lastEventId = id ?? "";
  }
}
