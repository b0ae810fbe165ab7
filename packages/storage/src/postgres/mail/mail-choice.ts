import type { TenantScope } from "../tenant-scope.ts";
import type { GateTransaction, TenantTransaction } from "../transactions.ts";

/** How often a person wants a digest, and at which hour of their own clock. */
export interface MailChoiceRow {
  readonly digest: string;
  readonly hour: number;
}

/** One's own choice; `undefined` where none was made. */
export function findMailChoice(trx: TenantTransaction, { personId }: TenantScope) {
  return trx
    .selectFrom("mail_choice")
    .select(["digest", "hour"])
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

/** Keeps one's own choice. */
export async function saveMailChoice(
  trx: TenantTransaction,
  { personId }: TenantScope,
  { digest, hour }: MailChoiceRow,
): Promise<void> {
  await trx
    .insertInto("mail_choice")
    .values({ person_id: personId, digest, hour })
    .onConflict((conflict) =>
      conflict.column("person_id").doUpdateSet({ digest, hour, updated_at: new Date() }),
    )
    .execute();
}

/** The secret of a person's digests that turns them off, made at the first of them. */
export async function offTokenOf(
  trx: GateTransaction,
  personId: string,
  first: MailChoiceRow & { readonly token: string },
): Promise<string> {
  const row = await trx
    .insertInto("mail_choice")
    .values({
      person_id: personId,
      digest: first.digest,
      hour: first.hour,
      off_token: first.token,
    })
    .onConflict((conflict) =>
      conflict.column("person_id").doUpdateSet((set) => ({
        off_token: set.fn.coalesce("mail_choice.off_token", "excluded.off_token"),
      })),
    )
    .returning("off_token")
    .executeTakeFirstOrThrow();
  return row.off_token ?? first.token;
}

/** Turns the digests of a secret off; false where nobody has it. */
export async function turnDigestOff(trx: GateTransaction, token: string): Promise<boolean> {
  const done = await trx
    .updateTable("mail_choice")
    .set({ digest: "none", updated_at: new Date() })
    .where("off_token", "=", token)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
