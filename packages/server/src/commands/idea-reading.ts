import {
  countIdeaSupport,
  findBoardLimits,
  findOwnCountry,
  listIdeaNotes,
  listIdeas,
  listRecordLinks,
  type TenantTransaction,
} from "@talka/storage";
import type { Actor } from "../policies/principal.ts";
import type { ShownBoard } from "../presenters/present-idea.ts";
import type { RequestContext } from "../services.ts";
import { personMark } from "./person-mark.ts";

/** The mark of the asker among supporters: one for all ideas, so that merging counts nobody twice. */
export function supportMark(context: RequestContext, who: Actor): Promise<Buffer> {
  return personMark(context.db, who, "idea-support");
}

/** The whole board as one question a table. */
export async function readBoard(
  trx: TenantTransaction,
  who: Actor,
  mark: Buffer,
): Promise<ShownBoard> {
  const rows = await listIdeas(trx, who.scope);
  const notes = await listIdeaNotes(trx, who.scope);
  const support = new Map(
    (await countIdeaSupport(trx, who.scope, mark)).map((one) => [one.idea_id, one]),
  );
  const links = await listRecordLinks(
    trx,
    who.scope,
    rows.map(({ id }) => id),
  );
  return {
    limits: await findBoardLimits(trx, who.scope),
    country: await findOwnCountry(trx, who.scope),
    mayLead: who.rights.has("board.lead"),
    ideas: rows.map((row) => ({
      row,
      supporters: Number(support.get(row.id)?.supporters ?? 0),
      iSupport: support.get(row.id)?.is_mine ?? false,
      notes: notes.filter((note) => note.idea_id === row.id),
      trialIds: links
        .filter((link) => link.from_id === row.id && link.to_kind === "trial")
        .map((link) => link.to_id),
    })),
  };
}
