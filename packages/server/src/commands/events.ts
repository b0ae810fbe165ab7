import type { Readable } from "node:stream";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  type EventLogRow,
  findEventLog,
  lockEventLog,
  markEventsStored,
  recordAuditEvent,
  type StagedEvents,
  type StoredEvents,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownEventLog } from "../presenters/present-event-log.ts";
import type { RequestContext } from "../services.ts";
import { shownLog, usable } from "./event-logs.ts";

/**
 * Takes the events of a log, once. They are on disk before the log says that it has them, and of two
 * uploads at once the first to end stays.
 */
export async function putEvents(
  context: RequestContext,
  who: Actor,
  given: {
    readonly params: { readonly id: string };
    readonly stream: Readable | null;
    readonly sha256: string | null;
  },
): Promise<Result<ShownEventLog, Refusal>> {
  const { id } = given.params;
  const before = await asTenant(context.db, who.scope, (trx) => findEventLog(trx, who.scope, id));
  const refusal = whyNotNow(who, before);
  if (refusal !== null) return failed(refusal);
  if (given.stream === null) return failed({ code: "request.unsupported-media-type" });
  const { maxLogBytes } = context.config;
  const staged = await context.events.stage(who.scope, id, given.stream, maxLogBytes);
  if (!staged.ok) {
    return failed(
      staged.error.code === "events.too-large"
        ? { code: "request.too-large", detail: { maxBytes: staged.error.maxBytes } }
        : { code: "event-log.not-arrow" },
    );
  }
  if (given.sha256 !== null && given.sha256 !== staged.value.sha256) {
    await staged.value.drop();
    return failed({ code: "event-log.checksum" });
  }
  return keep(context, who, id, staged.value);
}

async function keep(
  context: RequestContext,
  who: Actor,
  id: string,
  staged: StagedEvents,
): Promise<Result<ShownEventLog, Refusal>> {
  try {
    return await asTenant(context.db, who.scope, async (trx) => {
      const refusal = whyNotNow(who, await lockEventLog(trx, who.scope, id));
      if (refusal !== null) return failed(refusal);
      await staged.keep();
      await markEventsStored(trx, who.scope, id, staged);
      const row = await findEventLog(trx, who.scope, id);
      return row === undefined ? failed({ code: "event-log.unknown" }) : ok(shownLog(who, row));
    });
  } finally {
    await staged.drop();
  }
}

function whyNotNow(who: Actor, row: EventLogRow | undefined): Refusal | null {
  const log = usable(row);
  if (!log.ok) return log.error;
  if (log.value.created_by !== who.personId) return { code: "right.missing" };
  return log.value.bytes === null ? null : { code: "event-log.has-events" };
}

/** The events of a log. Looking into kept names is recorded, and so is taking any events away. */
export async function getEvents(
  context: RequestContext,
  who: Actor,
  given: {
    readonly params: { readonly id: string };
    readonly query: { readonly purpose: "open" | "export" };
  },
): Promise<Result<{ name: string; stored: StoredEvents }, Refusal>> {
  const { id } = given.params;
  const found = await asTenant(context.db, who.scope, async (trx) => {
    const log = usable(await findEventLog(trx, who.scope, id));
    if (!log.ok) return log;
    const row = log.value;
    if (row.bytes === null) return failed({ code: "event-log.no-events" } as const);
    const subject = { kind: "event-log", id };
    const exported = given.query.purpose === "export";
    if (exported || row.people === "kept") {
      const action = exported ? "event-log.exported" : "event-log.opened";
      await recordAuditEvent(trx, { ...who.scope, action, subject });
    }
    return ok(row.name);
  });
  if (!found.ok) return found;
  const stored = await context.events.open(who.scope, id);
  if (stored === null) return failed({ code: "event-log.no-events" });
  return ok({ name: found.value, stored });
}
