import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What was seen where the work is done. */
export interface NewGembaNote {
  readonly id: string;
  readonly visitedOn: string;
  readonly processId: string | null;
  readonly purpose: string;
  readonly followed: string;
  readonly facts: string;
  readonly questions: string;
  readonly wastes: readonly string[];
  readonly followUp: string;
}

/** Keeps a note; false where its id is taken. */
export async function insertGembaNote(
  trx: TenantTransaction,
  scope: TenantScope,
  teamId: string,
  note: NewGembaNote,
): Promise<boolean> {
  const done = await trx
    .insertInto("gemba_note")
    .values({
      id: note.id,
      organisation_id: scope.organisationId,
      team_id: teamId,
      visited_on: note.visitedOn,
      process_id: note.processId,
      purpose: note.purpose,
      followed: note.followed,
      facts: note.facts,
      questions: note.questions,
      wastes: [...note.wastes],
      follow_up: note.followUp,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes a note away; false where there is none. */
export async function deleteGembaNote(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("gemba_note")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** A note as it is kept. */
export type GembaNoteRow = Awaited<ReturnType<typeof listGembaNotes>>[number];

/** Notes of a team, newest first, with the name of the process followed. */
export function listGembaNotes(trx: TenantTransaction, scope: TenantScope, teamId: string) {
  return trx
    .selectFrom("gemba_note as n")
    .leftJoin("work_process as p", "p.id", "n.process_id")
    .select(["n.id", "n.team_id", "n.visited_on", "n.process_id", "n.purpose", "n.followed"])
    .select(["n.facts", "n.questions", "n.wastes", "n.follow_up", "p.name as process_name"])
    .where("n.organisation_id", "=", scope.organisationId)
    .where("n.team_id", "=", teamId)
    .orderBy("n.visited_on", "desc")
    .orderBy("n.created_at", "desc")
    .execute();
}
