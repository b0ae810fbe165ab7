import type { GateTransaction } from "../transactions.ts";

/**
 * Tells, once, everybody who leads boards of an organisation that an escalation has passed its day
 * without an answer. Gives how many were told of.
 */
export async function noticeOverdueEscalations(
  trx: GateTransaction,
  today: string,
): Promise<number> {
  const overdue = await trx
    .selectFrom("escalation as e")
    .innerJoin("board_item as i", "i.id", "e.item_id")
    .innerJoin("team as f", "f.id", "e.from_team_id")
    .innerJoin("team as t", "t.id", "e.to_team_id")
    .select(["e.id", "e.organisation_id", "e.answer_by", "e.to_team_id", "i.text"])
    .select(["f.name as from_name", "t.name as to_name"])
    .where("e.answer", "is", null)
    .where("e.noticed_on", "is", null)
    .where("e.answer_by", "<", today)
    .orderBy("e.id")
    .forUpdate("e")
    .skipLocked()
    .execute();
  for (const one of overdue) {
    await trx
      .updateTable("escalation")
      .set({ noticed_on: today })
      .where("id", "=", one.id)
      .execute();
    await trx
      .insertInto("notice")
      .values({
        organisation_id: one.organisation_id,
        for_right: "board.lead",
        person_id: null,
        kind: "escalation.overdue",
        about_kind: "escalation",
        about_id: one.id,
        words: JSON.stringify({
          title: one.text,
          from: one.from_name,
          to: one.to_name,
          answerBy: one.answer_by,
          teamId: one.to_team_id,
        }),
        from_organisation_id: one.organisation_id,
      })
      .execute();
  }
  return overdue.length;
}
