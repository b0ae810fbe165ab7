import type {
  addBoardItem as addRequest,
  getBoard as getRequest,
  updateBoardItem as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  type BoardItemRow,
  countOpenItems,
  type EscalationRow,
  insertBoardItem,
  listBoardItems,
  listEscalations,
  listTeams,
  lockBoardItem,
  type TeamRow,
  updateBoardItem as writeItem,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";
import { type BoardTeam, findBoardTeam, findOpenTeam, personalCodeRefusal } from "./board-team.ts";
import { dayIn } from "./day-in.ts";

/** A board as a command hands it on. */
export interface ShownBoard extends BoardTeam {
  readonly today: string;
  readonly day: string;
  readonly items: readonly BoardItemRow[];
  /** From or to the team. */
  readonly escalations: readonly EscalationRow[];
  readonly mayLead: boolean;
  readonly mayWrite: boolean;
}

/** A line with what was passed up of it. */
export interface ShownItem {
  readonly item: BoardItemRow;
  readonly escalations: readonly EscalationRow[];
  readonly today: string;
}

/** All boards with what waits. */
export interface ShownBoards {
  readonly teams: readonly TeamRow[];
  readonly openItems: ReadonlyMap<string, number>;
  /** Not answered. */
  readonly waiting: readonly EscalationRow[];
  readonly today: string;
  readonly mayLead: boolean;
}

/** Answers are shown beside what waits for this many days. */
const answersShownDays = 30;

/** All boards of one's own organisation. */
export function listBoards(
  context: RequestContext,
  who: Actor,
): Promise<Result<ShownBoards, Refusal>> {
  const today = dayIn(context.now());
  return asTenant(context.db, who.scope, async (trx) =>
    ok({
      teams: await listTeams(trx, who.scope),
      openItems: await countOpenItems(trx, who.scope),
      waiting: (await listEscalations(trx, who.scope)).filter((one) => one.answer === null),
      today,
      mayLead: who.rights.has("board.lead"),
    }),
  );
}

/** The board of a team on a day. */
export function getBoard(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof getRequest>,
): Promise<Result<ShownBoard, Refusal>> {
  const today = dayIn(context.now());
  const day = query.day === undefined || query.day > today ? today : query.day;
  const since = dayIn(new Date(context.now().getTime() - answersShownDays * 86_400_000));
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findBoardTeam(trx, who.scope, params.id);
    if (!found.ok) return found;
    const wanted = { teamId: params.id, answeredSince: since };
    return ok({
      ...found.value,
      today,
      day,
      items: await listBoardItems(trx, who.scope, params.id, day),
      escalations: await listEscalations(trx, who.scope, wanted),
      mayLead: who.rights.has("board.lead"),
      mayWrite: who.rights.has("lean.contribute"),
    });
  });
}

/** Writes a line; sent twice with one id it is written once. */
export function addBoardItem(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof addRequest>,
): Promise<Result<ShownItem, Refusal>> {
  const today = dayIn(context.now());
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findOpenTeam(trx, who.scope, params.id);
    if (!found.ok) return found;
    const refusal = personalCodeRefusal(body.text, body.owner);
    if (refusal !== null) return failed(refusal);
    await insertBoardItem(trx, who.scope, { ...body, teamId: params.id, on: today });
    const item = await lockBoardItem(trx, who.scope, body.id);
    if (item === undefined) return failed({ code: "board.item-exists" });
    const escalations = await listEscalations(trx, who.scope, { itemId: item.id });
    return ok({ item, escalations, today });
  });
}

/** Words a line anew, closes or opens it. What waits for an answer stays open until it has one. */
export function updateBoardItem(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownItem, Refusal>> {
  const today = dayIn(context.now());
  return asTenant(context.db, who.scope, async (trx) => {
    const item = await lockBoardItem(trx, who.scope, params.id);
    if (item === undefined) return failed({ code: "board.item-unknown" });
    const refusal = personalCodeRefusal(body.text, body.owner);
    if (refusal !== null) return failed(refusal);
    const escalations = await listEscalations(trx, who.scope, { itemId: item.id });
    if (body.isClosed && escalations.some((one) => one.answer === null)) {
      return failed({ code: "board.awaits-answer" });
    }
    const closedOn = body.isClosed ? (item.closed_on ?? today) : null;
    const { kind, text, owner } = body;
    await writeItem(trx, who.scope, item.id, { kind, text, owner, closedOn });
    return ok({
      item: { ...item, kind, text, owner, closed_on: closedOn },
      escalations,
      today,
    });
  });
}
