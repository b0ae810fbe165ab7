import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What an idea says. */
export interface IdeaContent {
  readonly title: string;
  readonly effect: string;
  readonly effort: string | null;
  readonly payoff: string | null;
  readonly teamId: string | null;
  readonly processId: string | null;
}

const columns = (content: IdeaContent) => ({
  title: content.title,
  effect: content.effect,
  effort: content.effort,
  payoff: content.payoff,
  team_id: content.teamId,
  process_id: content.processId,
});

/** Keeps a new idea; false where its id is taken. Who wrote it is kept only of a named one. */
export async function insertIdea(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: IdeaContent & { readonly proposer: string },
  today: string,
): Promise<boolean> {
  const done = await trx
    .insertInto("idea")
    .values({
      id,
      organisation_id: scope.organisationId,
      ...columns(content),
      proposer: content.proposer,
      person_id: content.proposer === "named" ? scope.personId : null,
      state: "new",
      state_since: today,
      put_on: today,
      answered_on: null,
      merged_into: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes what an idea says anew. */
export async function updateIdea(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: IdeaContent,
): Promise<void> {
  await trx
    .updateTable("idea")
    .set(columns(content))
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Where an idea goes. */
export interface IdeaMove {
  readonly state: string;
  readonly since: string;
  readonly answeredOn: string | null;
  readonly answer: string;
  readonly notNowReason: string;
  readonly mergedInto: string | null;
}

/** Moves an idea. */
export async function moveIdea(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  move: IdeaMove,
): Promise<void> {
  await trx
    .updateTable("idea")
    .set({
      state: move.state,
      state_since: move.since,
      answered_on: move.answeredOn,
      answer: move.answer,
      not_now_reason: move.notNowReason,
      merged_into: move.mergedInto,
    })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** An idea as it is kept. */
export type IdeaRow = Awaited<ReturnType<typeof listIdeas>>[number];

const ideas = (trx: TenantTransaction, scope: TenantScope) =>
  trx
    .selectFrom("idea as i")
    .leftJoin("person as p", "p.id", "i.person_id")
    .select(["i.id", "i.title", "i.effect", "i.effort", "i.payoff", "i.team_id", "i.process_id"])
    .select(["i.proposer", "i.person_id", "p.name as proposer_name", "i.state", "i.state_since"])
    .select(["i.put_on", "i.answered_on", "i.answer", "i.not_now_reason", "i.merged_into"])
    .where("i.organisation_id", "=", scope.organisationId);

/** Ideas of one's own organisation, oldest first. */
export function listIdeas(trx: TenantTransaction, scope: TenantScope) {
  return ideas(trx, scope).orderBy("i.created_at").orderBy("i.id").execute();
}

/** One idea of one's own organisation, held until the transaction ends. */
export function lockIdea(trx: TenantTransaction, scope: TenantScope, id: string) {
  return ideas(trx, scope).where("i.id", "=", id).forUpdate("i").executeTakeFirst();
}

/** Notes on ideas of one's own organisation, oldest first. */
export function listIdeaNotes(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("idea_note")
    .select(["id", "idea_id", "text", "created_at"])
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Adds a note; one that is there stays as it is. */
export async function insertIdeaNote(
  trx: TenantTransaction,
  scope: TenantScope,
  ideaId: string,
  note: { readonly id: string; readonly text: string },
): Promise<void> {
  await trx
    .insertInto("idea_note")
    .values({ ...note, organisation_id: scope.organisationId, idea_id: ideaId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Notes of an idea go over to another. */
export async function carryIdeaNotes(
  trx: TenantTransaction,
  scope: TenantScope,
  from: string,
  to: string,
): Promise<void> {
  await trx
    .updateTable("idea_note")
    .set({ idea_id: to })
    .where("organisation_id", "=", scope.organisationId)
    .where("idea_id", "=", from)
    .execute();
}

/** How many ideas each column is to hold; `null` where nothing was agreed. */
export async function findBoardLimits(trx: TenantTransaction, scope: TenantScope) {
  const row = await trx
    .selectFrom("idea_board")
    .select("limits")
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  return row === undefined ? null : row.limits;
}

/** Agrees how many ideas each column is to hold. */
export async function putBoardLimits(
  trx: TenantTransaction,
  scope: TenantScope,
  limits: object,
): Promise<void> {
  const written = { limits: JSON.stringify(limits) };
  await trx
    .insertInto("idea_board")
    .values({ organisation_id: scope.organisationId, ...written })
    .onConflict((conflict) => conflict.column("organisation_id").doUpdateSet(written))
    .execute();
}

/** The country of one's own organisation: whose working days count. */
export async function findOwnCountry(trx: TenantTransaction, scope: TenantScope): Promise<string> {
  const row = await trx
    .selectFrom("organisation")
    .select("country")
    .where("id", "=", scope.organisationId)
    .executeTakeFirstOrThrow();
  return row.country;
}
