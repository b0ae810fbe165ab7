import type { updateVisit as request } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asGate,
  asTenant,
  findVisit,
  listHalfDays,
  listOrganisationNames,
  listShownProfiles,
  listUsedHalfDays,
  listVisibleProjects,
  listVisitWriters,
  recordAuditEvent,
  saveHalfDays,
  type TenantTransaction,
  updateEvent,
  updateVisit as writeVisit,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownVisit } from "../presenters/present-visit.ts";
import type { RequestContext } from "../services.ts";
import { runs } from "./training-reading.ts";
import { readVisit } from "./visits.ts";

type Asked = Given<typeof request>;

/** Arranges a visit anew, by the organisation that arranged it. */
export async function updateVisit(
  context: RequestContext,
  who: Actor,
  { params, body }: Asked,
): Promise<Result<ShownVisit, Refusal>> {
  const { id } = params;
  const writers = await asGate(context.db, (trx) => listVisitWriters(trx, id));
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findVisit(trx, who.scope, id);
    if (row === undefined) return failed({ code: "visit.unknown" });
    if (!runs(who, row))
      return failed({ code: "right.missing", detail: { right: "event.manage" } });
    const parties = [body.hostId, ...body.guestIds];
    // whoever has noted something goes on reading it: the arranger may, without being on the visit
    const left = [row.host_id, ...row.guest_ids].filter((one) => !parties.includes(one));
    if (left.some((one) => one !== row.organisation_id && writers.includes(one))) {
      return failed({ code: "visit.has-notes" });
    }
    const refused = await checkChoices(trx, body);
    if (refused !== null) return failed(refused);
    const days = await moveHalfDays(trx, who, row.event_id, body);
    if (!days.ok) return days;
    await updateEvent(trx, who.scope, row.event_id, {
      title: JSON.stringify(body.title),
      starts_on: body.startsOn,
      ends_on: body.endsOn,
      zone: body.zone,
      place: body.place,
      project_id: body.projectId,
      funding_profile_id: body.fundingProfileId,
      updated_at: context.now(),
    });
    await writeVisit(trx, who.scope, id, body);
    const subject = { kind: "visit", id };
    await recordAuditEvent(trx, { ...who.scope, action: "visit.changed", subject });
    return readVisit(trx, who, id);
  });
}

async function checkChoices(trx: TenantTransaction, body: Asked["body"]): Promise<Refusal | null> {
  const wanted = [body.hostId, ...body.guestIds];
  const found = await listOrganisationNames(trx, wanted);
  if (found.length < new Set(wanted).size) return { code: "organisation.unknown" };
  const { projectId, fundingProfileId } = body;
  const projects = projectId === null ? [] : await listVisibleProjects(trx);
  if (projectId !== null && !projects.some((one) => one.id === projectId)) {
    return { code: "event.choice-unknown", detail: { choice: "project" } };
  }
  const profiles = fundingProfileId === null ? [] : await listShownProfiles(trx);
  if (fundingProfileId !== null && !profiles.some((one) => one.id === fundingProfileId)) {
    return { code: "event.choice-unknown", detail: { choice: "funding-profile" } };
  }
  return null;
}

/** Half-days outside the new days go, unless somebody was marked there. */
async function moveHalfDays(
  trx: TenantTransaction,
  who: Actor,
  eventId: string,
  { startsOn, endsOn }: Asked["body"],
): Promise<Result<null, Refusal>> {
  const isInside = ({ day }: { readonly day: string }) => startsOn <= day && day <= endsOn;
  const used = await listUsedHalfDays(trx, who.scope, eventId);
  if (!used.every(isInside)) return failed({ code: "event.half-day-used" });
  const all = await listHalfDays(trx, eventId);
  if (all.every(isInside)) return ok(null);
  const kept = all.filter(isInside).map((one) => ({ ...one, hours: Number(one.hours) }));
  await saveHalfDays(trx, who.scope, eventId, kept);
  return ok(null);
}
