import { failed, ok, type Result } from "@talka/engine";
import {
  type CycleHalfDay,
  type Half,
  progressOf,
  totalHours,
  trainingHours,
} from "@talka/exchange";
import {
  asTenant,
  type CycleRow,
  findCycle,
  findOwnCertificate,
  listCycleAttendance,
  listCycleHalfDays,
  listCycles,
  listOwnAssignments,
  listOwnCycleRegistrations,
  listOwnSelfAssessments,
  listTrainingDays,
  listFreeTrainingDays as readFreeDays,
  type TenantTransaction,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ListedTraining, ShownOwn, ShownTraining } from "../presenters/present-training.ts";
import type { RequestContext } from "../services.ts";

/** The id in the address. */
export interface WithId {
  readonly params: { readonly id: string };
}

/** Cycles one may see. */
export async function listTrainings(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ListedTraining[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    ok((await listCycles(trx, who.scope)).map((row) => ({ row, mayManage: runs(who, row) }))),
  );
}

/** One cycle. */
export async function getTraining(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownTraining, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => readTraining(context, trx, who, params.id));
}

/** Training days of the organisation that are in no cycle. */
export async function listFreeTrainingDays(context: RequestContext, who: Actor) {
  return asTenant(context.db, who.scope, async (trx) => ok(await readFreeDays(trx, who.scope)));
}

/** Whether somebody runs a cycle: with the right, in the organisation whose it is. */
export function runs(who: Actor, row: { readonly organisation_id: string }): boolean {
  return row.organisation_id === who.scope.organisationId && who.rights.has("event.manage");
}

/** A cycle with its days, and for a participant what is theirs. */
export async function readTraining(
  context: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownTraining, Refusal>> {
  const row = await findCycle(trx, who.scope, id);
  if (row === undefined) return failed({ code: "training.unknown" });
  const days = await listTrainingDays(trx, who.scope, id);
  const halfDays = await readHalfDays(trx, who, id);
  return ok({
    row,
    mayManage: runs(who, row),
    days,
    // a half-day is attended where one was at all of them: so these are the hours of each day
    hoursByDay: trainingHours(halfDays, halfDays).byDay,
    totalHours: totalHours(halfDays),
    own: await readOwn(context, trx, who, row, halfDays),
  });
}

/** Half-days of a cycle with their hours as numbers. */
export async function readHalfDays(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<readonly CycleHalfDay[]> {
  const rows = await listCycleHalfDays(trx, who.scope, id);
  return rows.map((one) => ({
    eventId: one.event_id,
    day: one.day,
    half: one.half as Half,
    hours: Number(one.hours),
  }));
}

/** The rule of a cycle's certificate. */
export function ruleOf(row: Pick<CycleRow, "required_share" | "trial_required">) {
  return { requiredShare: Number(row.required_share), trialRequired: row.trial_required };
}

async function readOwn(
  context: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  row: CycleRow,
  halfDays: readonly CycleHalfDay[],
): Promise<ShownOwn | null> {
  const registrations = await listOwnCycleRegistrations(trx, who.scope, row.id);
  if (registrations.length === 0) return null;
  const ids = new Set(registrations.map((one) => one.id));
  const marks = (await listCycleAttendance(trx, who.scope, row.id)).filter((one) =>
    ids.has(one.registration_id),
  );
  const hours = trainingHours(halfDays, marks.map(markOf));
  const assignments = await listOwnAssignments(trx, who.scope, row.id);
  const finished = assignments.filter((one) => one.state === "finished").length;
  const certificate = await findOwnCertificate(trx, who.scope, row.id);
  const all = { total: totalHours(halfDays), attended: hours.attended };
  return {
    progress: progressOf(ruleOf(row), all, finished),
    days: hours.byDay,
    assignments,
    assessments: await listOwnSelfAssessments(trx, who.scope, row.id),
    certificate: certificate === undefined ? null : { row: certificate, baseUrl: context.baseUrl },
  };
}

/** A kept mark as the rules read it. */
export function markOf(one: {
  readonly event_id: string;
  readonly day: string;
  readonly half: string;
}) {
  return { eventId: one.event_id, day: one.day, half: one.half as Half };
}
