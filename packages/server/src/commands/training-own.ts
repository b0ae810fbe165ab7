import type {
  putOwnSelfAssessment as assessmentRequest,
  putOwnAssignment as assignmentRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { type AssessmentState, assessmentMoments, assessmentResults } from "@talka/exchange";
import {
  asGate,
  asTenant,
  findCycle,
  findTrial,
  listOrganisationNames,
  listSelfAssessments,
  putOwnSelfAssessment as putAssessment,
  putOwnAssignment as putAssignment,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownTraining } from "../presenters/present-training.ts";
import type { RequestContext } from "../services.ts";
import { readTraining, type WithId } from "./training-reading.ts";

/** Results of fewer people are never shown. */
const floor = 5;

/** Writes what one tries at home. */
export function putOwnAssignment(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof assignmentRequest>,
): Promise<Result<ShownTraining, Refusal>> {
  return participating(context, who, params.id, async (trx, { row, days }) => {
    if (!days.some((day) => day.event_id === params.eventId)) {
      return { code: "training.day-unknown" };
    }
    const refusal = await trialRefusal(trx, who, body);
    if (refusal !== null) return refusal;
    const ids = {
      organisationId: row.organisation_id,
      cycleId: params.id,
      eventId: params.eventId,
    };
    await putAssignment(trx, who.scope, ids, body, context.now());
    return null;
  });
}

/** A trial of one's own organisation only; it counts as finished when it is decided, and not before. */
async function trialRefusal(
  trx: TenantTransaction,
  who: Actor,
  { trialId, state }: Given<typeof assignmentRequest>["body"],
): Promise<Refusal | null> {
  if (trialId === null) return null;
  const trial = await findTrial(trx, who.scope, trialId);
  if (trial === undefined) return { code: "trial.unknown" };
  const isOpen = trial.state !== "decided";
  return state === "finished" && isOpen ? { code: "trial.not-finished" } : null;
}

/** Keeps own answers while their moment is open. */
export function putOwnSelfAssessment(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof assessmentRequest>,
): Promise<Result<ShownTraining, Refusal>> {
  return participating(context, who, params.id, async (trx, { row }) => {
    if (row.assessment !== body.moment) return { code: "training.assessment-closed" };
    const ids = { organisationId: row.organisation_id, cycleId: params.id };
    await putAssessment(trx, who.scope, ids, body);
    return null;
  });
}

/** Moments whose answers are complete: no counts while one is open. */
const closedMoments: Readonly<Record<AssessmentState, readonly ("before" | "after")[]>> = {
  "not-asked": [],
  before: [],
  between: ["before"],
  after: ["before"],
  closed: assessmentMoments,
};

/** What the group thinks of itself; for the organiser and the participants. */
export async function getAssessmentResults(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
) {
  const shown = await asTenant(context.db, who.scope, (trx) =>
    readTraining(context, trx, who, params.id),
  );
  if (!shown.ok) return shown;
  if (shown.value.own === null && !shown.value.mayManage) {
    return failed({ code: "training.not-participant" as const });
  }
  const moments = closedMoments[shown.value.row.assessment as AssessmentState];
  const rows = await asGate(context.db, (trx) => listSelfAssessments(trx, params.id));
  const topics = assessmentResults(
    rows.map((one) => ({
      moment: one.moment as "before" | "after",
      organisationId: one.for_organisation_id,
      answers: one.answers as Readonly<Record<string, number>>,
    })),
    moments,
    floor,
  );
  const ids = topics.flatMap((one) => one.groups.map((group) => group.organisationId));
  const organisations = await asTenant(context.db, who.scope, (trx) =>
    listOrganisationNames(trx, ids),
  );
  return ok({ floor, topics, organisations });
}

async function participating(
  context: RequestContext,
  who: Actor,
  id: string,
  write: (trx: TenantTransaction, shown: ShownTraining) => Promise<Refusal | null>,
): Promise<Result<ShownTraining, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await findCycle(trx, who.scope, id)) === undefined) {
      return failed({ code: "training.unknown" });
    }
    const shown = await readTraining(context, trx, who, id);
    if (!shown.ok) return shown;
    if (shown.value.own === null) return failed({ code: "training.not-participant" });
    const refused = await write(trx, shown.value);
    return refused === null ? readTraining(context, trx, who, id) : failed(refused);
  });
}
