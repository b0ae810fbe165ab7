import type {
  createAdoption as createRequest,
  moveAdoption as moveRequest,
  shareAdoption as shareRequest,
  updateAdoption as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { type AdoptionState, nextAdoptionStates } from "@talka/lean";
import {
  type AdoptionRow,
  addRecordLink,
  asTenant,
  findAdoption,
  findPractice,
  insertAdoption,
  moveAdoption as keepMove,
  shareAdoption as keepSharing,
  listAdoptions as listRows,
  type PracticeRow,
  recordAuditEvent,
  sendNotice,
  type TenantTransaction,
  titlesOfTrials,
  updateAdoptionPlan,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownAdoption } from "../presenters/present-adoption.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import { noticeWords } from "./practice-reading.ts";

const shown = (who: Actor, row: AdoptionRow): ShownAdoption => {
  const isOwn = row.organisation_id === who.scope.organisationId;
  return {
    row,
    isOwn,
    mayEdit: isOwn && who.rights.has("lean.contribute"),
    mayShare: isOwn && who.rights.has("practice.release"),
  };
};

/** What one's own municipality borrows, and what others borrow from it. */
export async function listAdoptions(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ShownAdoption[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    ok((await listRows(trx, who.scope)).map((row) => shown(who, row))),
  );
}

/** One adoption. */
export async function getAdoption(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<ShownAdoption, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => read(trx, who, params.id));
}

/** Says that one's own municipality is interested in a card; its origin is told. */
export async function createAdoption(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownAdoption, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const card = await findPractice(trx, body.cardId);
    if (card === undefined) return failed({ code: "practice.unknown" });
    if (card.organisation_id === who.scope.organisationId) {
      return failed({ code: "practice.own-card" });
    }
    const known = await findAdoption(trx, who.scope, body.id);
    if (known?.organisation_id === who.scope.organisationId) return ok(shown(who, known));
    if (card.state !== "published") return failed({ code: "practice.state" });
    const ids = { id: card.id, organisationId: card.organisation_id };
    const made = await insertAdoption(trx, who.scope, ids, {
      id: body.id,
      content: {
        why: body.why,
        differences: { size: "", law: "", systems: "", people: "" },
        kept: "",
        changed: "",
        leftOut: "",
        risks: "",
        result: "",
      },
      borrowingId: body.borrowingId,
      startedOn: dayIn(context.now()),
    });
    if (!made) return failed({ code: "adoption.exists" });
    const adoption = { kind: "adoption", id: body.id };
    const from = { kind: "card", id: card.id, organisationId: card.organisation_id };
    await addRecordLink(trx, who.scope, from, adoption, "borrowed-as");
    if (body.borrowingId !== null) {
      const idea = { kind: "borrowing", id: body.borrowingId };
      await addRecordLink(trx, who.scope, idea, adoption, "became");
    }
    await tellOrigin(trx, who, card, body.id, "interested", "");
    await record(trx, who, body.id, "adoption.created");
    return read(trx, who, body.id);
  });
}

/** Words the plan and the result anew. */
export async function updateAdoption(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownAdoption, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findOwn(trx, who, params.id);
    if (row === null) return failed({ code: "adoption.unknown" });
    const { content, trialId } = body;
    if (trialId !== null && trialId !== row.trial_id) {
      const [trial] = await titlesOfTrials(trx, who.scope, [trialId]);
      if (trial?.organisation_id !== who.scope.organisationId) {
        return failed({ code: "trial.unknown" });
      }
    }
    const adoption = { id: row.id, basedOn: body.basedOn };
    const done = await updateAdoptionPlan(trx, who.scope, adoption, { content, trialId });
    if (!done) return failed({ code: "adoption.changed" });
    if (trialId !== null && trialId !== row.trial_id) {
      const trial = { kind: "trial", id: trialId };
      const own = { kind: "adoption", id: row.id };
      await addRecordLink(trx, who.scope, own, trial, "tried-in");
    }
    return read(trx, who, row.id);
  });
}

/** Moves an adoption on, or stops it with a reason; its origin is told. */
export async function moveAdoption(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof moveRequest>,
): Promise<Result<ShownAdoption, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findOwn(trx, who, params.id);
    if (row === null) return failed({ code: "adoption.unknown" });
    if (!nextAdoptionStates(row.state as AdoptionState).includes(body.state)) {
      return failed({ code: "adoption.state" });
    }
    const isStop = body.state === "stopped";
    if (isStop && body.reason === "") return failed({ code: "adoption.reason-missing" });
    const moved = await keepMove(trx, who.scope, row.id, {
      from: row.state,
      to: body.state,
      reason: isStop ? body.reason : "",
      changedOn: dayIn(context.now()),
    });
    if (!moved) return failed({ code: "adoption.state" });
    const card = await findPractice(trx, row.card_id);
    if (card !== undefined) {
      await tellOrigin(trx, who, card, row.id, body.state, isStop ? body.reason : "");
    }
    await record(trx, who, row.id, "adoption.moved");
    return read(trx, who, row.id);
  });
}

/** Says whether everybody who sees the card reads what came of it. */
export async function shareAdoption(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof shareRequest>,
): Promise<Result<ShownAdoption, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findOwn(trx, who, params.id);
    if (row === null) return failed({ code: "adoption.unknown" });
    await keepSharing(trx, who.scope, row.id, body.isShared);
    await record(trx, who, row.id, "adoption.shared");
    return read(trx, who, row.id);
  });
}

async function read(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownAdoption, Refusal>> {
  const row = await findAdoption(trx, who.scope, id);
  return row === undefined ? failed({ code: "adoption.unknown" }) : ok(shown(who, row));
}

async function findOwn(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<AdoptionRow | null> {
  const row = await findAdoption(trx, who.scope, id);
  return row?.organisation_id === who.scope.organisationId ? row : null;
}

async function tellOrigin(
  trx: TenantTransaction,
  who: Actor,
  card: PracticeRow,
  adoptionId: string,
  state: AdoptionState,
  reason: string,
): Promise<void> {
  await sendNotice(trx, who.scope, {
    organisationId: card.organisation_id,
    to: { right: "lean.contribute" },
    kind: `adoption.${state}`,
    about: { kind: "adoption", id: adoptionId },
    words: { ...(await noticeWords(trx, who, card)), reason },
  });
}

async function record(
  trx: TenantTransaction,
  who: Actor,
  id: string,
  action: "adoption.created" | "adoption.moved" | "adoption.shared",
): Promise<void> {
  await recordAuditEvent(trx, { ...who.scope, action, subject: { kind: "adoption", id } });
}
