import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What is told, to whom, about which record. */
export interface NewNotice {
  /** The organisation that is told; one's own unless named. */
  readonly organisationId?: string;
  /** Everybody there with this right, or one person there. */
  readonly to: { readonly right: string } | { readonly personId: string };
  /** What happened: a key of the sentences told. */
  readonly kind: string;
  readonly about: { readonly kind: string; readonly id: string };
  /** What the sentence names: titles and organisations, never who wrote something anonymous. */
  readonly words: Readonly<Record<string, string | number>>;
}

/** Leaves a notice; it is read by those it is for when they next look, and in their digest. */
export async function sendNotice(
  trx: TenantTransaction,
  scope: TenantScope,
  notice: NewNotice,
): Promise<void> {
  await trx
    .insertInto("notice")
    .values({
      organisation_id: notice.organisationId ?? scope.organisationId,
      for_right: "right" in notice.to ? notice.to.right : null,
      person_id: "personId" in notice.to ? notice.to.personId : null,
      kind: notice.kind,
      about_kind: notice.about.kind,
      about_id: notice.about.id,
      words: JSON.stringify(notice.words),
      from_organisation_id: scope.organisationId,
    })
    .execute();
}
