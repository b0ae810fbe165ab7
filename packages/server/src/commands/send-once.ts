import { waitBeforeRetryMs } from "@talka/lean";
import { asGate, claimMail, type MailKey, settleMail } from "@talka/storage";
import type { Services } from "../services.ts";
import type { Letter, Post } from "./mail-post.ts";

/** What sending needs. */
export interface Sending {
  readonly services: Services;
  readonly post: Post;
  /** Tells of a failure: its kind and attempt, never an address or a word of the mail. */
  readonly onFailure: (failure: MailFailure) => void;
}

/** A mail that could not be sent. */
export interface MailFailure {
  readonly kind: MailKey["kind"];
  readonly attempt: number;
  /** It is not tried again. */
  readonly isLast: boolean;
  /** What the mail server or the network calls it, "ECONNECTION". */
  readonly code: string;
}

/**
 * Sends a mail at most once. It is claimed first, in a transaction of its own: whoever dies between
 * claiming and sending has sent nothing twice. What the mail server refused, or was never asked, is
 * tried again later; where a letter was on its way and no answer came back, it is not.
 *
 * @param compose Writes the letter; `null`: there is nothing to tell on this occasion.
 * @returns Whether a letter went out.
 */
export async function sendOnce(
  { services, post, onFailure }: Sending,
  key: MailKey,
  compose: () => Promise<Letter | null>,
): Promise<boolean> {
  const { db, now } = services;
  const attempt = await asGate(db, (trx) => claimMail(trx, key, now()));
  if (attempt === null) return false;
  let isOnItsWay = false;
  try {
    const letter = await compose();
    if (letter !== null) {
      await post.ready();
      isOnItsWay = true;
      await post.send(letter);
    }
    await asGate(db, (trx) => settleMail(trx, key, "sent", null));
    return letter !== null;
  } catch (error) {
    const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
    const wasRefused = typeof responseCode === "number";
    const waitMs = isOnItsWay && !wasRefused ? null : waitBeforeRetryMs(attempt);
    const nextAt = waitMs === null ? null : new Date(now().getTime() + waitMs);
    const state = nextAt === null ? "given-up" : "failed";
    await asGate(db, (trx) => settleMail(trx, key, state, nextAt));
    const said = typeof code === "string" ? code : "unknown";
    onFailure({ kind: key.kind, attempt, isLast: nextAt === null, code: said });
    return false;
  }
}
