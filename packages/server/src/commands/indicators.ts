import type {
  createIndicator as createRequest,
  enterIndicatorValue as enterRequest,
  IndicatorContent,
  showIndicatorValue as showRequest,
  updateIndicator as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { periodOf, setVisibility, type ValueStatus, type Visibility } from "@talka/exchange";
import {
  asTenant,
  findIndicator,
  findOwnIndicatorValue,
  type IndicatorRow,
  insertIndicator,
  listIndicatorValues,
  listIndicators as listRows,
  lockIndicatorValue,
  recordAuditEvent,
  saveIndicatorValue,
  setIndicatorVisibility,
  type TenantTransaction,
  updateIndicator as writeIndicator,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownIndicator } from "../presenters/present-indicator.ts";
import type { RequestContext } from "../services.ts";
import { localDay } from "./local-day.ts";
import { readProject } from "./read-project.ts";

/** The basket of a project with the values one may see. */
export function listIndicators(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<readonly ShownIndicator[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const project = await readProject(trx, who, params.id);
    if (!project.ok) return project;
    const rows = await listRows(trx, who.scope, [params.id]);
    return ok(await shown(context, trx, who, rows));
  });
}

/** Puts an indicator into the basket. */
export function createIndicator(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof createRequest>,
): Promise<Result<ShownIndicator, Refusal>> {
  const { id, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    const project = await readProject(trx, who, params.id);
    if (!project.ok) return project;
    if (!project.value.isLead) return failed({ code: "right.missing" });
    const { reviewOn } = content;
    await insertIndicator(trx, who.scope, { id, projectId: params.id, content, reviewOn });
    return readIndicator(context, trx, who, id);
  });
}

/** Changes or renews an indicator. */
export function updateIndicator(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownIndicator, Refusal>> {
  const { id } = params;
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findIndicator(trx, who.scope, id);
    if (row === undefined) return failed({ code: "indicator.unknown" });
    if (row.organisation_id !== who.scope.organisationId) return failed({ code: "right.missing" });
    await writeIndicator(trx, who.scope, { id, content: body, reviewOn: body.reviewOn });
    return readIndicator(context, trx, who, id);
  });
}

/** Enters the own value of a period; what it was allowed to show before it keeps showing. */
export function enterIndicatorValue(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof enterRequest>,
): Promise<Result<ShownIndicator, Refusal>> {
  const { visibility: wanted, ...value } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findIndicator(trx, who.scope, params.id);
    if (row === undefined) return failed({ code: "indicator.unknown" });
    const { frequency } = row.content as unknown as IndicatorContent;
    const period = periodOf(value.period);
    if (period === null || period.frequency !== frequency) {
      return failed({ code: "indicator.period" });
    }
    const before = await lockIndicatorValue(trx, who.scope, { indicatorId: params.id, ...value });
    const standing = setVisibility(
      { visibility: (before?.visibility ?? "own") as Visibility, asked: null },
      wanted,
      value.status,
      who.rights.has("programme.manage"),
    );
    if (standing === null) return failed({ code: "indicator.provisional-public" });
    // a value that is public and becomes provisional would be public without being sure
    if (value.status === "provisional" && standing.visibility === "public") {
      return failed({ code: "indicator.provisional-public" });
    }
    await saveIndicatorValue(trx, who.scope, {
      ...value,
      indicatorId: params.id,
      periodEndsOn: period.to,
      visibility: standing.visibility,
      askedVisibility: standing.asked,
      enteredRole: who.session.acting?.roles[0] ?? "",
      enteredAt: context.now(),
    });
    return readIndicator(context, trx, who, params.id);
  });
}

/** Says who may see an own value; up only by a coordinator. */
export function showIndicatorValue(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof showRequest>,
): Promise<Result<ShownIndicator, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findOwnIndicatorValue(trx, who.scope, params.id);
    if (row === undefined) return failed({ code: "indicator.value-unknown" });
    const mayApprove = who.rights.has("programme.manage");
    const isWithdrawing = body.withdrawnReason !== row.withdrawn_reason;
    if (isWithdrawing && !mayApprove) return failed({ code: "right.missing" });
    const standing = setVisibility(
      {
        visibility: row.visibility as Visibility,
        asked: row.asked_visibility as Visibility | null,
      },
      body.visibility,
      row.status as ValueStatus,
      mayApprove,
    );
    if (standing === null) return failed({ code: "indicator.provisional-public" });
    const { withdrawnReason } = body;
    await setIndicatorVisibility(trx, who.scope, row.id, { ...standing, withdrawnReason });
    if (standing.visibility !== row.visibility || isWithdrawing) {
      await recordAuditEvent(trx, {
        ...who.scope,
        action: isWithdrawing ? "indicator.withdrawn" : "indicator.opened",
        subject: { kind: "indicator", id: row.indicator_id },
        detail: { from: row.visibility, to: standing.visibility },
      });
    }
    return readIndicator(context, trx, who, row.indicator_id);
  });
}

async function readIndicator(
  context: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownIndicator, Refusal>> {
  const row = await findIndicator(trx, who.scope, id);
  const [found] = row === undefined ? [] : await shown(context, trx, who, [row]);
  return found === undefined ? failed({ code: "indicator.unknown" }) : ok(found);
}

async function shown(
  context: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  rows: readonly IndicatorRow[],
): Promise<readonly ShownIndicator[]> {
  const ids = rows.map((row) => row.id);
  const values = await listIndicatorValues(trx, who.scope, ids);
  const today = localDay(context.now());
  const ownId = who.scope.organisationId;
  return rows.map((row) => ({
    row,
    today,
    ownId,
    values: values.filter((value) => value.indicator_id === row.id),
  }));
}
