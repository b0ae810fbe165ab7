import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** A record of the thread by what it is called; only such as one may see. */
export interface PracticeTitle {
  readonly id: string;
  /** In the language it was written in. */
  readonly title: string;
  readonly organisation_id: string;
  readonly state: string;
}

const titleOf = (content: object) => (content as { title: { text: string } }).title.text;

/** What practice cards are called. */
export async function titlesOfCards(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
): Promise<readonly PracticeTitle[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("practice_card")
    .select(["id", "content", "organisation_id", "state"])
    .where("id", "in", [...ids])
    .execute();
  return rows.map(({ content, ...row }) => ({ ...row, title: titleOf(content) }));
}

/** What adoptions are called: as the card they borrow. */
export async function titlesOfAdoptions(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
): Promise<readonly PracticeTitle[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("practice_adoption as a")
    .innerJoin("practice_card as p", "p.id", "a.card_id")
    .select(["a.id", "p.content", "a.organisation_id", "a.state"])
    .where("a.id", "in", [...ids])
    .execute();
  return rows.map(({ content, ...row }) => ({ ...row, title: titleOf(content) }));
}
