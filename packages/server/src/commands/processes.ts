import type {
  createProcess as createRequest,
  updateProcess as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  findProcess,
  insertProcess,
  listProcesses as listRows,
  type ProcessRow,
  recordAuditEvent,
  updateProcess as writeProcess,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownProcess } from "../presenters/present-process.ts";
import type { RequestContext } from "../services.ts";

const shown = (who: Actor, row: ProcessRow): ShownProcess => ({
  row,
  mayChange: who.rights.has("process.own"),
});

/** Processes of one's own organisation. */
export function listProcesses(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ShownProcess[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    ok((await listRows(trx, who.scope)).map((row) => shown(who, row))),
  );
}

/** One process. */
export function getProcess(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<ShownProcess, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findProcess(trx, who.scope, params.id);
    return row === undefined ? failed({ code: "process.unknown" }) : ok(shown(who, row));
  });
}

/** Names a process; asked twice with one id it is made once. */
export function createProcess(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownProcess, Refusal>> {
  const { id, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    const isNew = await insertProcess(trx, who.scope, id, content);
    const row = await findProcess(trx, who.scope, id);
    if (row === undefined) return failed({ code: "process.exists" });
    if (isNew) {
      await recordAuditEvent(trx, {
        ...who.scope,
        action: "process.created",
        subject: { kind: "process", id: id },
      });
    }
    return ok(shown(who, row));
  });
}

/** Describes a process anew. */
export function updateProcess(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownProcess, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    await writeProcess(trx, who.scope, params.id, body);
    const row = await findProcess(trx, who.scope, params.id);
    if (row === undefined) return failed({ code: "process.unknown" });
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "process.changed",
      subject: { kind: "process", id: row.id },
    });
    return ok(shown(who, row));
  });
}
