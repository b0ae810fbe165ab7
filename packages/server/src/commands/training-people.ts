import type { enterTrainee as enterRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { participantsOf, progressOf, totalHours, trainingHours } from "@talka/exchange";
import {
  asTenant,
  enterParticipant,
  findOrganisation,
  listCertificates,
  listCycleAssignments,
  listCycleAttendance,
  listCycleRegistrations,
  listOrganisationNames,
  lockCycle,
  recordAuditEvent,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownTrainee } from "../presenters/present-training.ts";
import type { RequestContext } from "../services.ts";
import { markOf, readHalfDays, ruleOf, type WithId } from "./training-reading.ts";

/** Who takes part in a cycle of one's own; looking is recorded. */
export async function listTrainees(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<readonly ShownTrainee[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const subject = { kind: "training", id: params.id };
    const trainees = await readTrainees(context, trx, who, params.id);
    if (trainees.ok) {
      await recordAuditEvent(trx, { ...who.scope, action: "training.participants-read", subject });
    }
    return trainees;
  });
}

/** Enters somebody for all days. */
export async function enterTrainee(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof enterRequest>,
): Promise<Result<readonly ShownTrainee[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await lockCycle(trx, who.scope, params.id)) === undefined) {
      return failed({ code: "training.unknown" });
    }
    if ((await findOrganisation(trx, body.organisationId)) === undefined) {
      return failed({ code: "organisation.unknown" });
    }
    await enterParticipant(trx, who.scope, params.id, { ...body, now: context.now() });
    return readTrainees(context, trx, who, params.id);
  });
}

/** Participants of a cycle of one's own with everything a certificate rests on. */
export async function readTrainees(
  context: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<readonly ShownTrainee[], Refusal>> {
  const cycle = await lockCycle(trx, who.scope, id);
  if (cycle === undefined) return failed({ code: "training.unknown" });
  const halfDays = await readHalfDays(trx, who, id);
  const registrations = await listCycleRegistrations(trx, who.scope, id);
  const marks = await listCycleAttendance(trx, who.scope, id);
  const assignments = await listCycleAssignments(trx, who.scope, id);
  const certificates = await listCertificates(trx, who.scope, id);
  const participants = participantsOf(
    registrations.map((one) => ({
      registrationId: one.id,
      eventId: one.event_id,
      personId: one.person_id,
      organisationId: one.for_organisation_id,
      name: one.name,
    })),
  );
  const names = await listOrganisationNames(
    trx,
    participants.map((one) => one.organisationId),
  );
  const total = totalHours(halfDays);
  return ok(
    participants.flatMap((one) => {
      const organisation = names.find((row) => row.id === one.organisationId);
      if (organisation === undefined) return [];
      const ids = new Set(one.registrationIds);
      const own = marks.filter((mark) => ids.has(mark.registration_id)).map(markOf);
      const tried = assignments.filter((row) => row.person_id === one.personId);
      const finished = tried.filter((row) => row.state === "finished").length;
      const { attended } = trainingHours(halfDays, own);
      const certificate = certificates.findLast(
        (row) => row.participant_key === one.key && row.state !== "replaced",
      );
      return [
        {
          ...one,
          organisation,
          progress: progressOf(ruleOf(cycle), { total, attended }, finished),
          assignments: tried,
          certificate:
            certificate === undefined ? null : { row: certificate, baseUrl: context.baseUrl },
        },
      ];
    }),
  );
}
