import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What is noted on a visit; which parts are written depends on the kind. */
export interface VisitNoteContent {
  readonly kind: string;
  readonly saw: string;
  readonly means: string;
  readonly question: string;
  readonly place: string;
  readonly photographed: boolean;
  readonly shared: boolean;
}

/** Writes a note of one's own organisation, or changes it; false where the id is another's. */
export async function putVisitNote(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: { readonly id: string; readonly visitId: string },
  content: VisitNoteContent,
  now: Date,
): Promise<boolean> {
  const written = { ...content, updated_at: now };
  const done = await trx
    .insertInto("visit_note")
    .values({
      id: ids.id,
      organisation_id: scope.organisationId,
      visit_id: ids.visitId,
      person_id: scope.personId,
      ...written,
    })
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet(written)
        .where("visit_note.organisation_id", "=", scope.organisationId)
        .where("visit_note.visit_id", "=", ids.visitId),
    )
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Deletes a note of one's own organisation; false where there is none. */
export async function deleteVisitNote(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: { readonly id: string; readonly visitId: string },
): Promise<boolean> {
  const done = await trx
    .deleteFrom("visit_note")
    .where("organisation_id", "=", scope.organisationId)
    .where("visit_id", "=", ids.visitId)
    .where("id", "=", ids.id)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** A note with the host's answer. */
export type VisitNoteRow = Awaited<ReturnType<typeof listVisitNotes>>[number];

/** Notes of one's own organisation, and for the host those that were shared, in order of writing. */
export function listVisitNotes(trx: TenantTransaction, _scope: TenantScope, visitId: string) {
  return trx
    .selectFrom("visit_note as n")
    .leftJoin("visit_answer as a", "a.note_id", "n.id")
    .select(["n.id", "n.organisation_id", "n.kind", "n.saw", "n.means", "n.question"])
    .select(["n.place", "n.photographed", "n.shared", "a.text as answer"])
    .where("n.visit_id", "=", visitId)
    .orderBy("n.created_at")
    .orderBy("n.id")
    .execute();
}

/** A note that one may see. */
export function findVisitNote(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: { readonly id: string; readonly visitId: string },
) {
  return trx
    .selectFrom("visit_note")
    .select(["id", "organisation_id", "kind"])
    .where("visit_id", "=", ids.visitId)
    .where("id", "=", ids.id)
    .executeTakeFirst();
}

/** Writes the host's answer to a question; an empty one takes it back. */
export async function putVisitAnswer(
  trx: TenantTransaction,
  scope: TenantScope,
  noteId: string,
  text: string,
  now: Date,
): Promise<void> {
  if (text === "") {
    await trx
      .deleteFrom("visit_answer")
      .where("organisation_id", "=", scope.organisationId)
      .where("note_id", "=", noteId)
      .execute();
    return;
  }
  await trx
    .insertInto("visit_answer")
    .values({ organisation_id: scope.organisationId, note_id: noteId, text, updated_at: now })
    .onConflict((conflict) => conflict.column("note_id").doUpdateSet({ text, updated_at: now }))
    .execute();
}
