import { sql } from "kysely";
import type { PublicTransaction, TenantTransaction } from "../transactions.ts";

type Reading = TenantTransaction | PublicTransaction;

/** Beginnings of terms: of each inner list one must be there. Letters and digits only. */
export type TermQuery = readonly (readonly string[])[];

/** What narrows a search before its results are counted. */
export interface PracticeSearch {
  readonly terms: TermQuery;
  /** Only cards of this organisation. */
  readonly organisationId: string | null;
  /** Only cards in these states. */
  readonly states: readonly string[];
}

/** "(iesniegum:* | submission:*) & atbild:*"; `null` where nothing is looked for. */
function written(terms: TermQuery, joined: "&" | "|"): string | null {
  const plain = /^[a-z0-9]+$/;
  const parts = terms
    .map((beginnings) => beginnings.filter((one) => plain.test(one)).map((one) => `${one}:*`))
    .filter((part) => part.length > 0);
  return parts.length === 0 ? null : parts.map((part) => `(${part.join(" | ")})`).join(joined);
}

/**
 * Cards that one may see and that have all the words (or any of them, where `any`), best first: words
 * of the title and promise count more; then the newest, then by id, so that the order is always the
 * same. Without words: the newest first.
 */
export async function searchPractices(
  trx: Reading,
  { terms, organisationId, states }: PracticeSearch,
  any = false,
) {
  const query = written(terms, any ? "|" : "&");
  let asked = trx
    .selectFrom("practice_card as p")
    .innerJoin("organisation as o", "o.id", "p.organisation_id")
    .select(["p.id", "p.content", "p.state", "o.country", "o.population_band"])
    .where("p.state", "in", [...states]);
  if (organisationId !== null) asked = asked.where("p.organisation_id", "=", organisationId);
  if (query !== null) {
    asked = asked
      .where(sql<boolean>`p.terms @@ to_tsquery('simple', ${query})`)
      .orderBy(sql`ts_rank(p.terms, to_tsquery('simple', ${query}))`, "desc");
  }
  return asked.orderBy("p.updated_at", "desc").orderBy("p.id").limit(10_000).execute();
}

/** A card that was found, with what it is narrowed by. */
export type FoundPractice = Awaited<ReturnType<typeof searchPractices>>[number];

const cards = (trx: Reading) =>
  trx
    .selectFrom("practice_card as p")
    .innerJoin("organisation as o", "o.id", "p.organisation_id")
    .select(["p.id", "p.organisation_id", "p.state", "p.visibility", "p.revision", "p.content"])
    .select(["p.published_on", "p.updated_at", "o.country", "o.population_band"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo"]);

/** Cards by id, in no order; only such as one may see. */
export async function listPracticesById(trx: Reading, ids: readonly string[]) {
  return ids.length === 0
    ? []
    : cards(trx)
        .where("p.id", "in", [...ids])
        .execute();
}

/** One card that one may see. */
export function findPractice(trx: Reading, id: string) {
  return cards(trx).where("p.id", "=", id).executeTakeFirst();
}

/** A card with its municipality. */
export type PracticeRow = NonNullable<Awaited<ReturnType<typeof findPractice>>>;

/** Whom to ask about a card, and what it was begun from; for those who have signed in. */
export function findPracticeContact(trx: TenantTransaction, id: string) {
  return trx
    .selectFrom("practice_card")
    .select(["contact", "source_kind", "source_id"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** States of adoptions of the cards. */
export async function listAdoptionStates(trx: Reading, cardIds: readonly string[]) {
  if (cardIds.length === 0) return [];
  return trx
    .selectFrom("practice_adoption")
    .select(["card_id", "state"])
    .where("card_id", "in", [...cardIds])
    .execute();
}

/** Contents of funding profiles by id: what a funder asks to be told is no secret. */
export async function fundingOfPractices(
  trx: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, object>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom("funding_profile")
    .select(["id", "content"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.content]));
}
