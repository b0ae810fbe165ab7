import { listEscalations } from "@talka/storage";
import { type HomePart, waiting } from "../home-part.ts";

/** What teams handed up and wait for, the day asked for first. */
export const boardPart: HomePart = async ({ trx, who, today }) => {
  if (!who.rights.has("board.lead")) return [];
  const rows = await listEscalations(trx, who.scope, { answeredSince: "9999-12-31" });
  return rows
    .filter((row) => row.answered_on === null)
    .map((row) => {
      const path = `/boards/${row.to_team_id}/answers`;
      const told = { title: row.text, within: row.from_name, on: row.answer_by, path };
      return waiting({ kind: "escalation-answer", ...told }, today);
    });
};
