import type { WrittenMail } from "@talka/report";
import nodemailer from "nodemailer";
import type { MailConfig } from "../config.ts";

/** A mail with its address. */
export interface Letter {
  readonly to: string;
  readonly mail: WrittenMail;
  /** Where the reader ends such mails; `null` where there is nothing to end. */
  readonly offUrl: string | null;
}

/** What carries letters away. */
export interface Post {
  /** Ends when the mail server answers and knows us; throws where it does not. Nothing is sent. */
  ready(): Promise<void>;
  /** Ends when the next server has taken the letter over; throws where it did not. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

const patienceMs = 20_000;

/** Opens the way to a mail server for one round; nothing is asked of it before the first letter. */
export function openPost({ smtpUrl, from }: MailConfig): Post {
  const transport = nodemailer.createTransport(
    {
      url: smtpUrl,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: { name: "Talka", address: from } },
  );
  let known: Promise<unknown> | null = null;
  return {
    async ready() {
      known ??= transport.verify();
      await known;
    },
    async send({ to, mail, offUrl }) {
      await transport.sendMail({
        to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: {
          // machines on holiday need not answer
          "auto-submitted": "auto-generated",
          ...(offUrl === null ? {} : { "list-unsubscribe": `<${offUrl}>` }),
        },
      });
    },
    close: () => transport.close(),
  };
}
