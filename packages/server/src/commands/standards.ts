import type {
  createStandard as createRequest,
  readStandard as readRequest,
  reviseStandard as reviseRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  addRecordLink,
  asTenant,
  countReaders,
  findStandard,
  findTrial,
  insertStandard,
  listStandards as listRows,
  listStandardVersions,
  lockStandard,
  putReading,
  putStandardVersion,
  recordAuditEvent,
  type StandardRow,
  sendNotice,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownStandard } from "../presenters/present-standard.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import { followIdea } from "./follow-idea.ts";
import { personMark } from "./person-mark.ts";
import { placeRefusal } from "./place-refusal.ts";

type Told = Promise<Result<ShownStandard, Refusal>>;

const markOf = (context: RequestContext, who: Actor) => personMark(context.db, who, "standard");

/** Standard work of one's own organisation. */
export async function listStandards(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly StandardRow[], Refusal>> {
  const mark = await markOf(context, who);
  return asTenant(context.db, who.scope, async (trx) => ok(await listRows(trx, who.scope, mark)));
}

/** One piece of standard work. */
export function getStandard(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Told {
  return changing(context, who, params.id, async () => null);
}

/** Writes down standard work; what an adopted trial became hangs on its thread. */
export function createStandard(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Told {
  const { id, content, ...standard } = body;
  return changing(context, who, id, async (trx) => {
    const refusal = await placeRefusal(trx, who.scope, { ...standard, teamId: null });
    if (refusal !== null) return refusal;
    if (standard.trialId !== null) {
      const trial = await findTrial(trx, who.scope, standard.trialId);
      if (trial === undefined) return { code: "trial.unknown" };
      if (trial.decision !== "adopt") return { code: "standard.trial-not-adopted" };
    }
    const isNew = await insertStandard(trx, who.scope, { id, ...standard });
    if ((await lockStandard(trx, who.scope, id)) === undefined) return { code: "standard.exists" };
    if (!isNew) return null;
    await putStandardVersion(trx, who.scope, id, 1, content, dayIn(context.now()));
    const subject = { kind: "standard", id };
    if (standard.trialId !== null) {
      const trial = { kind: "trial", id: standard.trialId };
      await addRecordLink(trx, who.scope, trial, subject, "kept-as");
      await followIdea(trx, who, standard.trialId, "standard", dayIn(context.now()));
    }
    await recordAuditEvent(trx, { ...who.scope, action: "standard.created", subject });
    await tell(trx, who, id, standard.title, 1);
    return null;
  });
}

/** Makes a new version; everybody is asked to read again. */
export function reviseStandard(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof reviseRequest>,
): Told {
  return changing(context, who, params.id, async (trx) => {
    const row = await lockStandard(trx, who.scope, params.id);
    if (row === undefined) return { code: "standard.unknown" };
    if (row.version !== body.basedOn) {
      return { code: "standard.version-conflict", detail: { version: row.version } };
    }
    const version = row.version + 1;
    await putStandardVersion(trx, who.scope, row.id, version, body.content, dayIn(context.now()));
    const subject = { kind: "standard", id: row.id };
    await recordAuditEvent(trx, { ...who.scope, action: "standard.changed", subject });
    await tell(trx, who, row.id, row.title, version);
    return null;
  });
}

/** Confirms that one has read the version in force. */
export function readStandard(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof readRequest>,
): Told {
  return changing(context, who, params.id, async (trx, mark) => {
    const row = await lockStandard(trx, who.scope, params.id);
    if (row === undefined) return { code: "standard.unknown" };
    if (row.version !== body.version) {
      return { code: "standard.version-conflict", detail: { version: row.version } };
    }
    const place = { processId: null, teamId: body.teamId };
    const refusal = await placeRefusal(trx, who.scope, place);
    if (refusal !== null) return refusal;
    await putReading(trx, who.scope, row.id, { ...body, mark });
    return null;
  });
}

async function tell(
  trx: TenantTransaction,
  who: Actor,
  id: string,
  title: string,
  version: number,
): Promise<void> {
  await sendNotice(trx, who.scope, {
    to: { right: "lean.contribute" },
    kind: "standard.to-read",
    about: { kind: "standard", id },
    words: { title, version },
  });
}

async function changing(
  context: RequestContext,
  who: Actor,
  id: string,
  change: (trx: TenantTransaction, mark: Buffer) => Promise<Refusal | null>,
): Told {
  const mark = await markOf(context, who);
  return asTenant(context.db, who.scope, async (trx) => {
    const refusal = await change(trx, mark);
    if (refusal !== null) return failed(refusal);
    const row = await findStandard(trx, who.scope, id, mark);
    if (row === undefined) return failed({ code: "standard.unknown" });
    return ok({
      row,
      versions: await listStandardVersions(trx, who.scope, id),
      readBy: await countReaders(trx, who.scope, id, row.version),
      mayChange: who.rights.has("process.own"),
    });
  });
}
