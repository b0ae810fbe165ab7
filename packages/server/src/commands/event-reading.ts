import type { EventPage, OwnRegistration } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  eventDetails,
  holdsPlace,
  isAlive,
  isRegistrationOpen,
  type RegistrationState,
} from "@talka/exchange";
import {
  asDesk,
  asPublic,
  asTenant,
  deskOf,
  type EventReader,
  type EventRow,
  findEvent,
  listEvents as findEvents,
  findWholeOfEvent,
  listDeskRegistrations,
  listHalfDays,
  listOwnStates,
  listRegistrationExtras,
  listShownProfiles,
  listVisibleProjects,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import { member } from "../policies/policies.ts";
import type { Actor, Principal } from "../policies/principal.ts";
import {
  type ListedEvent,
  presentOwnRegistration,
  type ShownEvent,
} from "../presenters/present-event.ts";
import type { RequestContext } from "../services.ts";
import { isUnsettled, positionOf, settleDesk } from "./event-desk.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** Who acts, where somebody acts for an organisation. */
function actorOf(who: Principal): Actor | null {
  const checked = member(who);
  return checked.ok ? checked.value : null;
}

/** Whether somebody may change an event. */
export function mayManage(who: Actor | null, row: Pick<EventRow, "organisation_id">): boolean {
  return isOrganiser(who, row) && who.rights.has("event.manage");
}

/** Whether somebody acts for the organiser. */
export function isOrganiser(
  who: Actor | null,
  row: Pick<EventRow, "organisation_id">,
): who is Actor {
  return who !== null && who.scope.organisationId === row.organisation_id;
}

/** Events the reader may see; strangers see what is published for all. */
export async function listEvents(
  context: RequestContext,
  principal: Principal,
): Promise<Result<readonly ListedEvent[], Refusal>> {
  const who = actorOf(principal);
  if (who === null) {
    const rows = await asPublic(context.db, (trx) => findEvents(trx));
    return ok(rows.map((row) => ({ row, ownState: null, mayManage: false })));
  }
  return asTenant(context.db, who.scope, async (trx) => {
    const rows = await findEvents(trx);
    const own = await listOwnStates(trx, who.personId);
    const states = new Map(own.map((one) => [one.event_id, one.state]));
    return ok(
      rows.map((row) => ({
        row,
        ownState: states.get(row.id) ?? null,
        mayManage: mayManage(who, row),
      })),
    );
  });
}

/** Projects and funding profiles that an event may name. */
export async function listEventChoices(context: RequestContext, who: Actor) {
  return asTenant(context.db, who.scope, async (trx) =>
    ok({ projects: await listVisibleProjects(trx), profiles: await listShownProfiles(trx) }),
  );
}

/** One event, for whoever may see it. */
export async function getEvent(
  context: RequestContext,
  principal: Principal,
  { params }: WithId,
): Promise<Result<ShownEvent, Refusal>> {
  const who = actorOf(principal);
  return who === null
    ? asPublic(context.db, (trx) => readPublished(trx, params.id))
    : readEvent(context, who, params.id);
}

async function readPublished(trx: EventReader, id: string): Promise<Result<ShownEvent, Refusal>> {
  const row = await findEvent(trx, id);
  if (row === undefined) return failed({ code: "event.unknown" });
  const halfDays = await listHalfDays(trx, id);
  const may = { manage: false, mark: false, register: false, registerColleagues: false };
  return ok({ row, halfDays, project: null, places: null, own: null, whole: null, may });
}

/** One event as a member of an organisation sees it, with places and own registration. */
export async function readEvent(
  context: RequestContext,
  who: Actor,
  id: string,
): Promise<Result<ShownEvent, Refusal>> {
  const found = await asTenant(context.db, who.scope, async (trx) => {
    const row = await findEvent(trx, id);
    if (row === undefined) return null;
    const projects = row.project_id === null ? [] : await listVisibleProjects(trx);
    const project = projects.find((one) => one.id === row.project_id) ?? null;
    return {
      row,
      project,
      halfDays: await listHalfDays(trx, id),
      whole: await findWholeOfEvent(trx, id),
    };
  });
  if (found === null) return failed({ code: "event.unknown" });
  const { row, project, halfDays, whole } = found;
  const { own, places } = await readPlaces(context, who, row);
  const nowMs = context.now().getTime();
  const { closesOn } = eventDetails(row.details).registration;
  const isOpen = isRegistrationOpen(
    { state: row.state as EventPage["state"], closesOn, endsOn: row.ends_on, zone: row.zone },
    nowMs,
  );
  return ok({
    row,
    halfDays,
    project: project === null ? null : { id: project.id, title: project.title },
    places,
    own,
    whole,
    may: {
      manage: mayManage(who, row),
      mark: isOrganiser(who, row) && who.rights.has("attendance.mark"),
      register: isOpen && (own === null || !isAlive(own)),
      registerColleagues: isOpen && who.rights.has("registration.manage"),
    },
  });
}

/** Places and own registration, after offers whose time is over have gone to the next. */
async function readPlaces(
  context: RequestContext,
  who: Actor,
  row: EventRow,
): Promise<{ own: OwnRegistration | null; places: EventPage["places"] }> {
  const scope = deskOf(row);
  return asDesk(context.db, scope, async (trx) => {
    const nowMs = context.now().getTime();
    let rows = await listDeskRegistrations(trx, scope);
    if (isUnsettled({ event: row, rows }, nowMs)) {
      await settleDesk(trx, scope, nowMs);
      rows = await listDeskRegistrations(trx, scope);
    }
    const states = rows.map((one) => ({ state: one.state as RegistrationState }));
    const places = {
      capacity: row.capacity,
      taken: states.filter(holdsPlace).length,
      waiting: states.filter((one) => one.state === "waiting").length,
    };
    const mine = rows.filter((one) => one.person_id === who.personId);
    // The living one, else what became of the last.
    const own =
      mine.find((one) => isAlive({ state: one.state as RegistrationState })) ?? mine.at(-1);
    if (own === undefined) return { own: null, places };
    const extras = await listRegistrationExtras(trx, row.id);
    return {
      own: presentOwnRegistration(own, extras.get(own.id), positionOf(rows, own.id)),
      places,
    };
  });
}
