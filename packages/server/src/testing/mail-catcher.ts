import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as it came over the wire. */
export interface CaughtMail {
  readonly to: readonly string[];
  /** Headers as sent, unfolded. */
  readonly headers: string;
  /** Text and HTML, decoded. */
  readonly parts: readonly string[];
  /** Everything as sent. */
  readonly raw: string;
}

/** A mail server that keeps what it gets, and refuses for as long as it is told to. */
export interface MailCatcher {
  readonly url: string;
  readonly mails: CaughtMail[];
  /** Told to everybody who wants to send. */
  refuse: boolean;
  /** Called when a mail has been taken, before the sender is told. */
  onTaken: (() => void) | null;
  end(): Promise<void>;
}

/** Starts a mail server on a free port of this computer. */
export async function mailCatcher(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        if (catcher.refuse) {
          done(Object.assign(new Error("not now"), { responseCode: 451 }));
          return;
        }
        const to = session.envelope.rcptTo.map((one) => one.address);
        mails.push(readMail(to, Buffer.concat(pieces).toString("utf8")));
        catcher.onTaken?.();
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  const catcher: MailCatcher = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: false,
    onTaken: null,
    end: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return catcher;
}

function readMail(to: readonly string[], raw: string): CaughtMail {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const headers = head.replaceAll(/\r\n[ \t]+/g, " ");
  const boundary = /boundary="([^"]+)"/.exec(headers)?.[1];
  const body = rest.join("\r\n\r\n");
  const parts = boundary === undefined ? [raw] : body.split(`--${boundary}`).slice(1, -1);
  return { to, headers, parts: parts.map(decodePart), raw };
}

function decodePart(part: string): string {
  const [head = "", ...rest] = part.replace(/^\r\n/, "").split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/encoding: quoted-printable/i.test(head)) return body;
  const bytes = body
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
