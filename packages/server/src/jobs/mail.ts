import { asGate, deleteMailJobsBefore } from "@talka/storage";
import { sendDigests } from "../commands/digest.ts";
import { sendOffers, sendRounds } from "../commands/exchange-mails.ts";
import type { Post } from "../commands/mail-post.ts";
import type { MailFailure, Sending } from "../commands/send-once.ts";
import { settleRounds } from "../commands/settle-rounds.ts";
import type { Services } from "../services.ts";

const everyMs = 5 * 60_000;
const keptMs = 400 * 86_400_000;

/** Sends every mail that is due now; gives how many went out. */
export async function sendDueMails(sending: Sending): Promise<number> {
  const { services } = sending;
  await settleRounds(services);
  const offers = await sendOffers(sending);
  const rounds = await sendRounds(sending);
  const digests = await sendDigests(sending);
  await asGate(services.db, (trx) =>
    deleteMailJobsBefore(trx, new Date(services.now().getTime() - keptMs)),
  );
  return offers + rounds + digests;
}

/** What the job tells of: single mails that failed, and a round of the job that did. */
export interface MailListener {
  readonly onMailFailure: (failure: MailFailure) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Sends what is due now and every five minutes; what fails stops nothing. */
export function startMail(
  services: Services,
  open: () => Post,
  { onMailFailure, onFailure }: MailListener,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  let isStopped = false;
  const run = () => {
    running = running
      .then(async () => {
        if (isStopped) return;
        const post = open();
        await sendDueMails({ services, post, onFailure: onMailFailure });
        post.close();
      })
      .catch(onFailure);
  };
  run();
  const timer = setInterval(run, everyMs);
  timer.unref();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
