import type { GateTransaction } from "../transactions.ts";

/** Names one mail: what it is about, to whom, and on which occasion. */
export interface MailKey {
  readonly organisationId: string;
  readonly kind: "digest" | "offer" | "evaluation-open" | "evaluation-reminder";
  readonly aboutId: string;
  readonly recipientId: string;
  readonly occasion: string;
}

/**
 * Claims a mail before it is sent; gives which attempt it is, or `null` where it was sent, is being
 * sent, or is not to be tried again yet. A claim that nobody settled stays for good.
 */
export async function claimMail(
  trx: GateTransaction,
  key: MailKey,
  now: Date,
): Promise<number | null> {
  const row = await trx
    .insertInto("mail_job")
    .values({
      organisation_id: key.organisationId,
      kind: key.kind,
      about_id: key.aboutId,
      recipient_id: key.recipientId,
      occasion: key.occasion,
      state: "claimed",
      claimed_at: now,
      next_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["kind", "about_id", "recipient_id", "occasion"])
        .doUpdateSet((set) => ({
          state: "claimed",
          attempts: set("mail_job.attempts", "+", 1),
          claimed_at: now,
          next_at: null,
        }))
        .where("mail_job.state", "=", "failed")
        .where("mail_job.next_at", "<=", now),
    )
    .returning("attempts")
    .executeTakeFirst();
  return row?.attempts ?? null;
}

/** What became of a claimed mail; `nextAt` where it is to be tried again. */
export async function settleMail(
  trx: GateTransaction,
  key: MailKey,
  state: "sent" | "failed" | "given-up",
  nextAt: Date | null,
): Promise<void> {
  await trx
    .updateTable("mail_job")
    .set({ state, next_at: nextAt })
    .where("kind", "=", key.kind)
    .where("about_id", "=", key.aboutId)
    .where("recipient_id", "=", key.recipientId)
    .where("occasion", "=", key.occasion)
    .where("state", "=", "claimed")
    .execute();
}

/** Forgets which mails went out before an instant. */
export async function deleteMailJobsBefore(trx: GateTransaction, before: Date): Promise<number> {
  const done = await trx.deleteFrom("mail_job").where("claimed_at", "<", before).executeTakeFirst();
  return Number(done.numDeletedRows);
}
