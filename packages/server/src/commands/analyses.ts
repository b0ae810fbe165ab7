import type {
  createAnalysis as createRequest,
  saveAnalysisVersion as saveRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  type AnalysisRow,
  addAnalysisVersion,
  asTenant,
  listAnalyses as findAnalyses,
  findAnalysis,
  findAnalysisVersion,
  findEventLog,
  insertAnalysis,
  lockAnalysis,
  recordAuditEvent,
  deleteAnalysis as removeAnalysis,
  setAnalysisSharing,
  type TenantTransaction,
  type VersionContentRow,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownAnalysis } from "../presenters/present-analysis.ts";
import type { RequestContext } from "../services.ts";
import { usable } from "./event-logs.ts";

interface WithId {
  readonly params: { readonly id: string };
}

type Shown = ShownAnalysis & { readonly current: VersionContentRow };

function shown(who: Actor, row: AnalysisRow): ShownAnalysis {
  const mayEdit = row.created_by === who.personId && who.rights.has("analysis.write");
  return { row, mayEdit };
}

/** Own and shared analyses. */
export async function listAnalyses(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ShownAnalysis[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    ok((await findAnalyses(trx, who.scope)).map((row) => shown(who, row))),
  );
}

/** One analysis with its newest version; looking at one with kept names is recorded. */
export async function getAnalysis(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<Shown, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const page = await readPage(trx, who, params.id);
    if (page.ok && page.value.row.log_people === "kept") {
      const subject = { kind: "analysis", id: params.id };
      await recordAuditEvent(trx, { ...who.scope, action: "analysis.opened", subject });
    }
    return page;
  });
}

/** Saves an analysis of a log, private at first. */
export async function createAnalysis(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<Shown, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const log = usable(await findEventLog(trx, who.scope, body.eventLogId));
    if (!log.ok) return log;
    const id = await insertAnalysis(trx, who.scope, body.eventLogId, body);
    return readPage(trx, who, id);
  });
}

/** Saves a new version; another one saved since the writer looked is never passed over. */
export async function saveAnalysisVersion(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof saveRequest>,
): Promise<Result<Shown, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const own = await lockOwn(trx, who, params.id);
    if (!own.ok) return own;
    const latest = own.value.latest_version;
    if (latest !== body.basedOn) {
      return failed({ code: "analysis.version-conflict", detail: { latest } });
    }
    await addAnalysisVersion(trx, who.scope, params.id, latest + 1, body);
    return readPage(trx, who, params.id);
  });
}

/** Shares inside the organisation, or takes back. */
export async function shareAnalysis(
  context: RequestContext,
  who: Actor,
  given: WithId & { readonly body: { readonly sharing: "private" | "organisation" } },
): Promise<Result<ShownAnalysis, Refusal>> {
  const { id } = given.params;
  const { sharing } = given.body;
  return asTenant(context.db, who.scope, async (trx) => {
    const own = await lockOwn(trx, who, id);
    if (!own.ok) return own;
    if (own.value.sharing !== sharing) {
      await setAnalysisSharing(trx, who.scope, id, sharing);
      const action = sharing === "organisation" ? "analysis.shared" : "analysis.unshared";
      await recordAuditEvent(trx, { ...who.scope, action, subject: { kind: "analysis", id } });
    }
    return ok(shown(who, { ...own.value, sharing }));
  });
}

/** Deletes an analysis and all its versions. */
export async function deleteAnalysis(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const own = await lockOwn(trx, who, params.id);
    if (!own.ok) return own;
    await removeAnalysis(trx, who.scope, params.id);
    const subject = { kind: "analysis", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "analysis.deleted", subject });
    return ok(null);
  });
}

async function lockOwn(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<AnalysisRow, Refusal>> {
  const row = await lockAnalysis(trx, who.scope, id);
  if (row === undefined) return failed({ code: "analysis.unknown" });
  return shown(who, row).mayEdit ? ok(row) : failed({ code: "right.missing" });
}

async function readPage(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<Shown, Refusal>> {
  const row = await findAnalysis(trx, who.scope, id);
  if (row === undefined) return failed({ code: "analysis.unknown" });
  const current = await findAnalysisVersion(trx, who.scope, id, row.latest_version);
  if (current === undefined) return failed({ code: "analysis.version-unknown" });
  return ok({ ...shown(who, row), current });
}
