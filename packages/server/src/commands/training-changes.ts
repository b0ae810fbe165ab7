import type {
  setTrainingAssessment as assessmentRequest,
  createTraining as createRequest,
  putTrainingDay as dayRequest,
  removeTrainingDay as removeRequest,
  updateTraining as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  findCycle,
  findOwnEventKind,
  insertEvent,
  insertHalfDays,
  insertTrainingCycle,
  listCertificates,
  lockCycle,
  putTrainingDay as putDay,
  recordAuditEvent,
  deleteCycle as removeCycle,
  removeTrainingDay as removeDay,
  setCycleAssessment,
  type TenantTransaction,
  updateCycle,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownTraining } from "../presenters/present-training.ts";
import type { RequestContext } from "../services.ts";
import { readTraining, type WithId } from "./training-reading.ts";

/** Begins a cycle. */
export async function createTraining(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownTraining, Refusal>> {
  const { id, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    if (await insertTrainingCycle(trx, who.scope, id, content)) {
      const subject = { kind: "training", id };
      await recordAuditEvent(trx, { ...who.scope, action: "training.created", subject });
    }
    // sent once more because the answer was lost: it is there already
    return readTraining(context, trx, who, id);
  });
}

/** Changes a cycle. */
export function updateTraining(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownTraining, Refusal>> {
  return changing(context, who, params.id, async (trx) => {
    await updateCycle(trx, who.scope, params.id, body);
    return null;
  });
}

/** Opens or closes a moment of self-assessment. */
export function setTrainingAssessment(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof assessmentRequest>,
): Promise<Result<ShownTraining, Refusal>> {
  return changing(context, who, params.id, async (trx) => {
    await setCycleAssessment(trx, who.scope, params.id, body.assessment);
    return null;
  });
}

/** Puts a day into a cycle, with its event where that is new. */
export function putTrainingDay(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof dayRequest>,
): Promise<Result<ShownTraining, Refusal>> {
  const ids = { cycleId: params.id, eventId: params.eventId };
  return changing(context, who, params.id, async (trx) => {
    const cycle = await findCycle(trx, who.scope, params.id);
    if (body.newEvent !== undefined && cycle !== undefined) {
      await makeEvent(trx, who, params.eventId, body.newEvent, cycle);
    }
    const event = await findOwnEventKind(trx, who.scope, params.eventId);
    if (event === undefined) return failed({ code: "event.unknown" });
    if (event.kind !== "training-day") return failed({ code: "training.day-taken" });
    const put = await putDay(trx, who.scope, ids, body);
    return put ? null : failed({ code: "training.day-taken" });
  });
}

async function makeEvent(
  trx: TenantTransaction,
  who: Actor,
  id: string,
  made: NonNullable<Given<typeof dayRequest>["body"]["newEvent"]>,
  cycle: { readonly project_id: string | null; readonly funding_profile_id: string | null },
): Promise<void> {
  const isNew = await insertEvent(trx, who.scope, {
    id,
    project_id: cycle.project_id,
    funding_profile_id: cycle.funding_profile_id,
    kind: "training-day",
    title: JSON.stringify(made.title),
    summary: null,
    place: made.place,
    starts_on: made.day,
    ends_on: made.day,
    zone: made.zone,
    capacity: null,
    visibility: cycle.project_id === null ? "own" : "network",
  });
  if (!isNew) return;
  const halves = [
    { day: made.day, half: "morning", hours: made.morningHours, begins: "09:00", ends: "12:30" },
    {
      day: made.day,
      half: "afternoon",
      hours: made.afternoonHours,
      begins: "13:30",
      ends: "17:00",
    },
  ];
  await insertHalfDays(
    trx,
    who.scope,
    id,
    halves.filter((one) => one.hours > 0),
  );
}

/** Takes a day out of a cycle. */
export async function removeTrainingDay(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof removeRequest>,
): Promise<Result<null, Refusal>> {
  const ids = { cycleId: params.id, eventId: params.eventId };
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await lockCycle(trx, who.scope, params.id)) === undefined) {
      return failed({ code: "training.unknown" });
    }
    if (await removeDay(trx, who.scope, ids)) return ok(null);
    return failed({ code: "training.day-unknown" });
  });
}

/** Deletes a cycle that has given no certificate. */
export async function deleteTraining(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await lockCycle(trx, who.scope, params.id)) === undefined) {
      return failed({ code: "training.unknown" });
    }
    if ((await listCertificates(trx, who.scope, params.id)).length > 0) {
      return failed({ code: "training.has-certificates" });
    }
    await removeCycle(trx, who.scope, params.id);
    const subject = { kind: "training", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "training.deleted", subject });
    return ok(null);
  });
}

/** Holds a cycle of one's own, changes it and reads it again; a refusal undoes everything. */
async function changing(
  context: RequestContext,
  who: Actor,
  id: string,
  change: (trx: TenantTransaction) => Promise<Result<never, Refusal> | null>,
): Promise<Result<ShownTraining, Refusal>> {
  const refused: { by: Result<never, Refusal> | null } = { by: null };
  class Undo extends Error {}
  try {
    return await asTenant(context.db, who.scope, async (trx) => {
      if ((await lockCycle(trx, who.scope, id)) === undefined) {
        return failed({ code: "training.unknown" });
      }
      refused.by = await change(trx);
      if (refused.by !== null) throw new Undo();
      return readTraining(context, trx, who, id);
    });
  } catch (error) {
    if (error instanceof Undo && refused.by !== null) return refused.by;
    throw error;
  }
}
