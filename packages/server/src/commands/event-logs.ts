import type { createEventLog as createRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  type EventLogRow,
  findEventLog,
  listEventLogs as findEventLogs,
  insertEventLog,
  lockEventLog,
  markEventLogDeleted,
  recordAuditEvent,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownEventLog } from "../presenters/present-event-log.ts";
import type { RequestContext } from "../services.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** A log as its reader may treat it. */
export function shownLog(who: Actor, row: EventLogRow): ShownEventLog {
  const own = row.created_by === who.personId && who.rights.has("event-log.write");
  return { row, mayDelete: own || who.rights.has("event-log.delete-any") };
}

/** Logs of the organisation. */
export async function listEventLogs(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ShownEventLog[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    ok((await findEventLogs(trx, who.scope)).map((row) => shownLog(who, row))),
  );
}

/** One log and how it was read. */
export async function getEventLog(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownEventLog, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = usable(await findEventLog(trx, who.scope, params.id));
    return found.ok ? ok(shownLog(who, found.value)) : found;
  });
}

/** Announces a log. Keeping names needs a right of its own and is recorded. */
export async function createEventLog(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownEventLog, Refusal>> {
  if (body.people === "kept" && !who.rights.has("names.keep")) {
    return failed({ code: "right.missing", detail: { right: "names.keep" } });
  }
  return asTenant(context.db, who.scope, async (trx) => {
    const id = await insertEventLog(trx, who.scope, {
      name: body.name,
      shapeKey: body.shapeKey,
      mapping: body.mapping,
      importSummary: body.importSummary,
      zone: body.zone,
      caseCount: body.counts.cases,
      eventCount: body.counts.events,
      activityCount: body.counts.activities,
      firstAt: body.firstAt === null ? null : new Date(body.firstAt),
      lastAt: body.lastAt === null ? null : new Date(body.lastAt),
      people: body.people,
      serviceId: body.serviceId,
    });
    const subject = { kind: "event-log", id };
    const action = body.people === "kept" ? "event-log.names-kept" : "event-log.created";
    await recordAuditEvent(trx, { ...who.scope, action, subject });
    const row = await findEventLog(trx, who.scope, id);
    if (row === undefined) return failed({ code: "event-log.unknown" });
    return ok(shownLog(who, row));
  });
}

/** Deletes a log: first its record says so, then its events go. */
export async function deleteEventLog(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  const marked = await asTenant(context.db, who.scope, async (trx) => {
    const found = usable(await lockEventLog(trx, who.scope, params.id));
    if (!found.ok) return found;
    if (!shownLog(who, found.value).mayDelete) {
      return failed({ code: "right.missing", detail: { right: "event-log.delete-any" } } as const);
    }
    await markEventLogDeleted(trx, who.scope, params.id, context.now());
    const subject = { kind: "event-log", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "event-log.deleted", subject });
    return ok(null);
  });
  if (marked.ok) await context.events.remove(who.scope, params.id);
  return marked;
}

/** A log that is there and was not deleted, or why it cannot be used. */
export function usable(row: EventLogRow | undefined): Result<EventLogRow, Refusal> {
  if (row === undefined) return failed({ code: "event-log.unknown" });
  return row.deleted_at === null ? ok(row) : failed({ code: "event-log.deleted" });
}
