import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Who asks whom for what, and by when. */
export interface NewEscalation {
  readonly id: string;
  readonly itemId: string;
  readonly fromTeamId: string;
  readonly toTeamId: string;
  readonly ask: string;
  readonly askedOn: string;
  readonly answerBy: string;
}

/** Keeps a new escalation; false where its id is taken, or the item waits for an answer already. */
export async function insertEscalation(
  trx: TenantTransaction,
  scope: TenantScope,
  given: NewEscalation,
): Promise<boolean> {
  const done = await trx
    .insertInto("escalation")
    .values({
      id: given.id,
      organisation_id: scope.organisationId,
      item_id: given.itemId,
      from_team_id: given.fromTeamId,
      to_team_id: given.toTeamId,
      ask: given.ask,
      asked_on: given.askedOn,
      answer_by: given.answerBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Ends an escalation with its answer; false where it has one already, or there is none. */
export async function answerEscalation(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  answer: string,
  on: string,
): Promise<boolean> {
  const done = await trx
    .updateTable("escalation")
    .set({ answer, answered_on: on })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("answer", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** An escalation with the words of its item and the names of both teams. */
export type EscalationRow = Awaited<ReturnType<typeof listEscalations>>[number];

/** Which escalations are wanted: of a team on either end, of an item, or one. */
export interface WantedEscalations {
  readonly teamId?: string;
  readonly itemId?: string;
  readonly id?: string;
  /** Answered before this day they are left out. */
  readonly answeredSince?: string;
}

/** Escalations of one's own organisation, waiting ones first by the day asked for. */
export function listEscalations(
  trx: TenantTransaction,
  scope: TenantScope,
  wanted: WantedEscalations = {},
) {
  const { teamId, itemId, id, answeredSince } = wanted;
  let query = trx
    .selectFrom("escalation as e")
    .innerJoin("board_item as i", "i.id", "e.item_id")
    .innerJoin("team as f", "f.id", "e.from_team_id")
    .innerJoin("team as t", "t.id", "e.to_team_id")
    .select(["e.id", "e.item_id", "e.from_team_id", "e.to_team_id", "e.ask", "e.asked_on"])
    .select(["e.answer_by", "e.answer", "e.answered_on", "i.text", "i.kind"])
    .select(["f.name as from_name", "t.name as to_name", "t.tier as to_tier"])
    .where("e.organisation_id", "=", scope.organisationId)
    .orderBy("e.answered_on", (order) => order.desc().nullsFirst())
    .orderBy("e.answer_by")
    .orderBy("e.id");
  if (teamId !== undefined) {
    query = query.where((where) =>
      where.or([where("e.from_team_id", "=", teamId), where("e.to_team_id", "=", teamId)]),
    );
  }
  if (itemId !== undefined) query = query.where("e.item_id", "=", itemId);
  if (id !== undefined) query = query.where("e.id", "=", id);
  if (answeredSince !== undefined) {
    query = query.where((where) =>
      where.or([where("e.answered_on", "is", null), where("e.answered_on", ">=", answeredSince)]),
    );
  }
  return query.execute();
}
