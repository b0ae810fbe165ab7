import type {
  saveAgenda as agendaRequest,
  createEvent as createRequest,
  EventContent,
  changeEventState as stateRequest,
  updateEvent as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  type EventState,
  eventDetails,
  type FundingProfile,
  isOverbooked,
  mayAnnounce,
  mayBecome,
  registrationRules,
  type TranslatedText,
} from "@talka/exchange";
import {
  asTenant,
  findEvent,
  insertEvent,
  listRegistrations,
  listShownProfiles,
  listUsedHalfDays,
  listVisibleProjects,
  lockEvent,
  recordAuditEvent,
  deleteEvent as removeEvent,
  saveHalfDays,
  type TenantTransaction,
  updateEvent as writeEvent,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownEvent } from "../presenters/present-event.ts";
import type { RequestContext } from "../services.ts";
import { recordOf } from "./event-desk.ts";
import { readEvent } from "./event-reading.ts";

type Shown = Promise<Result<ShownEvent, Refusal>>;
type Locked = NonNullable<Awaited<ReturnType<typeof lockEvent>>>;

/** Prepares an event as a draft; the same one sent once more is there already. */
export async function createEvent(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Shown {
  const { id, ...content } = body;
  const made = await asTenant(context.db, who.scope, async (trx) => {
    const known = await checkChoices(trx, content);
    if (!known.ok) return known;
    const details = { registration: content.registration, agenda: [] };
    const isNew = await insertEvent(trx, who.scope, {
      id,
      ...columnsOf(content),
      details: JSON.stringify(details),
    });
    if (!isNew) return ok(null);
    await saveHalfDays(trx, who.scope, id, content.halfDays);
    await record(trx, who, "event.created", id);
    return ok(null);
  });
  return made.ok ? readEvent(context, who, id) : made;
}

/** Changes what is written about an event; never below the places that are taken. */
export async function updateEvent(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Shown {
  const { basedOn, ...content } = body;
  return changing(context, who, params.id, basedOn, async (trx, event) => {
    const known = await checkChoices(trx, content);
    if (!known.ok) return known;
    const details = { ...eventDetails(event.details), registration: content.registration };
    const rules = registrationRules(details, content.capacity);
    const rows = await listRegistrations(trx, event.id);
    if (isOverbooked(rules, rows.map(recordOf))) return failed({ code: "event.places-taken" });
    const kept = new Set(content.halfDays.map(({ day, half }) => `${day} ${half}`));
    const used = await listUsedHalfDays(trx, who.scope, event.id);
    if (used.some(({ day, half }) => !kept.has(`${day} ${half}`))) {
      return failed({ code: "event.half-day-used" });
    }
    if (event.state === "announced") {
      const told = await checkPublicity(
        trx,
        content.title as TranslatedText,
        content.fundingProfileId,
      );
      if (!told.ok) return told;
    }
    await writeEvent(trx, who.scope, event.id, {
      ...columnsOf(content),
      details: JSON.stringify(details),
      updated_at: after(context, event),
    });
    await saveHalfDays(trx, who.scope, event.id, content.halfDays);
    await record(trx, who, "event.changed", event.id);
    return ok(null);
  });
}

/** Replaces the agenda. */
export async function saveAgenda(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof agendaRequest>,
): Shown {
  return changing(context, who, params.id, body.basedOn, async (trx, event) => {
    await writeEvent(trx, who.scope, event.id, {
      details: JSON.stringify({ ...eventDetails(event.details), agenda: body.agenda }),
      updated_at: after(context, event),
    });
    await record(trx, who, "event.agenda-changed", event.id);
    return ok(null);
  });
}

/** Announces, ends or cancels an event. */
export async function changeEventState(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof stateRequest>,
): Shown {
  return changing(context, who, params.id, null, async (trx, event) => {
    // The answer was lost and it is asked once more.
    if (event.state === body.state) return ok(null);
    if (!mayBecome(event.state as EventState, body.state)) return failed({ code: "event.state" });
    if (body.state === "announced") {
      const title = event.title as unknown as TranslatedText;
      const told = await checkPublicity(trx, title, event.funding_profile_id);
      if (!told.ok) return told;
    }
    const change = { state: body.state, updated_at: after(context, event) };
    await writeEvent(trx, who.scope, event.id, change);
    await record(trx, who, `event.${body.state}`, event.id);
    return ok(null);
  });
}

/** Deletes a draft. */
export async function deleteEvent(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const event = await lockEvent(trx, who.scope, params.id);
    if (event === undefined) return failed({ code: "event.unknown" });
    if (event.state !== "draft") return failed({ code: "event.not-draft" });
    await removeEvent(trx, who.scope, event.id);
    await record(trx, who, "event.deleted", event.id);
    return ok(null);
  });
}

/** Changes own event under its lock, and reads it anew. */
async function changing(
  context: RequestContext,
  who: Actor,
  id: string,
  basedOn: string | null,
  change: (trx: TenantTransaction, event: Locked) => Promise<Result<null, Refusal>>,
): Shown {
  const done = await asTenant(context.db, who.scope, async (trx) => {
    const event = await lockEvent(trx, who.scope, id);
    if (event === undefined) {
      // Seen, but of another organiser: one may not; not seen: it is not there.
      const seen = await findEvent(trx, id);
      if (seen === undefined) return failed({ code: "event.unknown" } as const);
      return failed({ code: "right.missing", detail: { right: "event.manage" } } as const);
    }
    if (basedOn !== null && event.updated_at.toISOString() !== new Date(basedOn).toISOString()) {
      return failed({ code: "event.changed" } as const);
    }
    return change(trx, event);
  });
  return done.ok ? readEvent(context, who, id) : done;
}

/** The time of a change: now, and later than the change before. */
function after(context: RequestContext, event: Locked): Date {
  return new Date(Math.max(context.now().getTime(), event.updated_at.getTime() + 1));
}

function columnsOf(content: EventContent) {
  return {
    kind: content.kind,
    title: JSON.stringify(content.title),
    summary: content.summary === null ? null : JSON.stringify(content.summary),
    starts_on: content.startsOn,
    ends_on: content.endsOn,
    zone: content.zone,
    place: content.place,
    link: content.link,
    capacity: content.capacity,
    project_id: content.projectId,
    funding_profile_id: content.fundingProfileId,
    visibility: content.visibility,
  };
}

/** A project one takes part in, and a funding profile that exists. */
async function checkChoices(
  trx: TenantTransaction,
  { projectId, fundingProfileId, registration }: EventContent,
): Promise<Result<null, Refusal>> {
  if (projectId !== null) {
    const projects = await listVisibleProjects(trx);
    if (!projects.some((one) => one.id === projectId)) {
      return failed({ code: "event.choice-unknown", detail: { choice: "project" } });
    }
  }
  if (fundingProfileId !== null && (await profileOf(trx, fundingProfileId)) === null) {
    return failed({ code: "event.choice-unknown", detail: { choice: "funding-profile" } });
  }
  const organisations = new Set(registration.quotas.map((one) => one.organisationId));
  if (organisations.size < registration.quotas.length) {
    return failed({ code: "event.choice-unknown", detail: { choice: "quota" } });
  }
  return ok(null);
}

async function checkPublicity(
  trx: TenantTransaction,
  title: TranslatedText,
  fundingProfileId: string | null,
): Promise<Result<null, Refusal>> {
  const profile = fundingProfileId === null ? null : await profileOf(trx, fundingProfileId);
  const told = mayAnnounce(title, profile);
  if (told.ok) return told;
  const { locale, parts } = told.error;
  return failed({ code: "publicity.missing", detail: { locale, parts: parts.join(",") } });
}

async function profileOf(trx: TenantTransaction, id: string): Promise<FundingProfile | null> {
  const found = (await listShownProfiles(trx)).find((one) => one.id === id);
  return found === undefined
    ? null
    : ({ ...(found.content as object), id: found.id } as FundingProfile);
}

function record(trx: TenantTransaction, who: Actor, action: string, id: string) {
  return recordAuditEvent(trx, { ...who.scope, action, subject: { kind: "event", id } });
}
