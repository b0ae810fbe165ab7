import { randomBytes, randomUUID } from "node:crypto";
import type { createEvaluation as createRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  defaultRoundDays,
  type RoundDays,
  reminderDue,
  roundKinds,
  roundStateOn,
} from "@talka/exchange";
import {
  asTenant,
  deleteEvaluation as deleteRow,
  type EvaluationRow,
  findEvaluation,
  findEvaluationOf as findRowOf,
  findSubject,
  insertEvaluation,
  insertRounds,
  listInvited,
  listOrganisations,
  listProjectMembers,
  listRounds,
  listEvaluations as listRows,
  listTakingPart,
  type RoundRow,
  recordAuditEvent,
  type SubjectRow,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import {
  type ShownEvaluation,
  type ShownEvaluationPage,
  type ShownRound,
  titleOf,
} from "../presenters/present-evaluation.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import { settleRounds } from "./settle-rounds.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** Evaluations of own organisation. */
export async function listEvaluations(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ShownEvaluation[], Refusal>> {
  await settleRounds(context);
  return asTenant(context.db, who.scope, async (trx) =>
    ok(await withRounds(context, trx, who, await listRows(trx, who.scope))),
  );
}

/** One evaluation with what its page needs. */
export async function getEvaluation(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownEvaluationPage, Refusal>> {
  await settleRounds(context);
  return asTenant(context.db, who.scope, (trx) => readPage(context, trx, who, params.id));
}

/** The evaluation of something, if there is one. */
export async function findEvaluationOf(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly subjectId: string } },
): Promise<Result<ShownEvaluation | null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findRowOf(trx, who.scope, params.subjectId);
    if (row === undefined) return ok(null);
    return ok((await withRounds(context, trx, who, [row]))[0] ?? null);
  });
}

/** Plans the rounds of an evaluation; those of long ago are left out. */
export async function createEvaluation(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownEvaluationPage, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const known = await readPage(context, trx, who, body.id);
    if (known.ok) return known;
    const subject = await findSubject(trx, body.subjectKind, body.subjectId);
    if (subject?.organisation_id !== who.scope.organisationId) {
      return failed({ code: "subject.unknown" });
    }
    const made = await insertEvaluation(trx, who.scope, {
      ...body,
      projectId: subject.project_id,
      title: titleOf(subject.title),
      subjectDay: subject.day,
      zone: subject.zone,
      sourceIds: await sourcesOf(trx, who, subject),
    });
    if (!made) return failed({ code: "evaluation.exists" });
    const { people } = await listInvited(trx, who.scope, subject.id);
    const today = dayIn(context.now(), subject.zone);
    await insertRounds(
      trx,
      who.scope,
      plannedRounds(subject.day, today).map(({ kind, days }) => ({
        id: randomUUID(),
        evaluationId: body.id,
        kind,
        ...days,
        state: roundStateOn(days, today) === "open" ? "open" : "planned",
        code: newCode(),
        invited: people,
      })),
    );
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "evaluation.created",
      subject: { kind: "evaluation", id: body.id },
    });
    return readPage(context, trx, who, body.id);
  });
}

/** Deletes an evaluation with all its answers. */
export async function deleteEvaluation(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if (!(await deleteRow(trx, who.scope, params.id))) {
      return failed({ code: "evaluation.unknown" });
    }
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "evaluation.deleted",
      subject: { kind: "evaluation", id: params.id },
    });
    return ok(null);
  });
}

/** A round with its link, and whether a reminder is due. */
export function shownRound(
  { baseUrl, now }: RequestContext,
  row: RoundRow,
  zone: string,
): ShownRound {
  const days = { opensOn: row.opens_on, closesOn: row.closes_on };
  const due = row.state === "open" ? reminderDue(days, dayIn(now(), zone), row.reminded_on) : null;
  return { row, link: `${baseUrl}/e/${row.code}`, reminderDue: due };
}

async function readPage(
  context: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownEvaluationPage, Refusal>> {
  const row = await findEvaluation(trx, who.scope, id);
  if (row === undefined) return failed({ code: "evaluation.unknown" });
  const [shown] = await withRounds(context, trx, who, [row]);
  const all = await listOrganisations(trx, { country: null, on: null });
  const { emails } = await listInvited(trx, who.scope, row.subject_id);
  return ok({
    row,
    rounds: shown?.rounds ?? [],
    organisations: all.filter((one) => row.source_ids.includes(one.id)),
    emails,
  });
}

async function withRounds(
  context: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  rows: readonly EvaluationRow[],
): Promise<readonly ShownEvaluation[]> {
  const rounds = await listRounds(
    trx,
    who.scope,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    row,
    rounds: rounds
      .filter((round) => round.evaluation_id === row.id)
      .map((round) => shownRound(context, round, row.zone)),
  }));
}

/** The usual days; of what ended earlier, the first round begins today. */
function plannedRounds(lastDay: string, today: string) {
  return roundKinds.flatMap((kind): { kind: (typeof roundKinds)[number]; days: RoundDays }[] => {
    const days = defaultRoundDays(kind, lastDay);
    if (days.closesOn >= today) return [{ kind, days }];
    return kind === "end" ? [{ kind, days: defaultRoundDays("end", today) }] : [];
  });
}

/** Where an idea may come from: whoever takes part, else every municipality there is. */
async function sourcesOf(
  trx: TenantTransaction,
  who: Actor,
  subject: SubjectRow,
): Promise<readonly string[]> {
  const members =
    subject.project_id === null ? [] : await listProjectMembers(trx, subject.project_id);
  const present = await listTakingPart(trx, who.scope, subject.id);
  const known = new Set([...members, ...present]);
  if (known.size > 1) return [...known].sort();
  const all = await listOrganisations(trx, { country: null, on: subject.day });
  return all.map((row) => row.id);
}

const codeSigns = "23456789abcdefghjkmnpqrstuvwxyz";

/** Ten signs that nobody mistakes for one another. */
function newCode(): string {
  const signs: string[] = [];
  while (signs.length < 10) {
    for (const byte of randomBytes(16)) {
      // Of 256 values the last few would favour the first signs.
      if (byte < 248 && signs.length < 10) signs.push(codeSigns[byte % codeSigns.length]!);
    }
  }
  return signs.join("");
}
