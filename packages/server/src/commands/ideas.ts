import type {
  createIdea as createRequest,
  setBoardLimits as limitsRequest,
  mergeIdea as mergeRequest,
  moveIdea as moveRequest,
  noteIdea as noteRequest,
  supportIdea as supportRequest,
  updateIdea as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { type IdeaState, livesOnIn, moveFault } from "@talka/lean";
import {
  addRecordLink,
  asTenant,
  carryIdeaNotes,
  carryIdeaSupport,
  type IdeaRow,
  insertIdea,
  insertIdeaNote,
  listIdeas as listRows,
  lockIdea,
  moveIdea as moveRow,
  putBoardLimits,
  recordAuditEvent,
  sendNotice,
  setIdeaSupport,
  type TenantTransaction,
  updateIdea as updateRow,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownBoard, ShownIdea } from "../presenters/present-idea.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import { readBoard, supportMark } from "./idea-reading.ts";
import { placeRefusal } from "./place-refusal.ts";

/** The board of one's own organisation. */
export async function listIdeas(
  context: RequestContext,
  who: Actor,
): Promise<Result<ShownBoard, Refusal>> {
  const mark = await supportMark(context, who);
  return asTenant(context.db, who.scope, async (trx) => ok(await readBoard(trx, who, mark)));
}

/** Puts an idea; asked twice with one id it is put once. */
export function createIdea(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownIdea, Refusal>> {
  const { id, from, ...content } = body;
  return writing(context, who, id, async (trx) => {
    const refusal = await placeRefusal(trx, who.scope, content);
    if (refusal !== null) return refusal;
    const isNew = await insertIdea(trx, who.scope, id, content, dayIn(context.now()));
    if ((await lockIdea(trx, who.scope, id)) === undefined) return { code: "idea.exists" };
    if (!isNew) return null;
    const to = { kind: "idea", id };
    if (from !== null) await addRecordLink(trx, who.scope, from, to, "became");
    await sendNotice(trx, who.scope, {
      to: { right: "board.lead" },
      kind: "idea.put",
      about: to,
      words: { title: content.title },
    });
    return null;
  });
}

/** Writes an idea anew. */
export function updateIdea(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownIdea, Refusal>> {
  return writing(context, who, params.id, async (trx) => {
    const row = await lockIdea(trx, who.scope, params.id);
    if (row === undefined) return { code: "idea.unknown" };
    if (row.state === "merged") return { code: "idea.merged" };
    if (row.state !== "new" && !who.rights.has("board.lead")) return { code: "idea.looked-at" };
    const refusal = await placeRefusal(trx, who.scope, body);
    if (refusal !== null) return refusal;
    await updateRow(trx, who.scope, params.id, body);
    return null;
  });
}

const faults = {
  merged: "idea.merged",
  "same-state": "idea.same-state",
  "reason-missing": "idea.reason-missing",
} as const;

/** Moves an idea; leaving "new" is the first answer to whoever had it. */
export function moveIdea(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof moveRequest>,
): Promise<Result<ShownIdea, Refusal>> {
  return writing(context, who, params.id, async (trx) => {
    const row = await lockIdea(trx, who.scope, params.id);
    if (row === undefined) return { code: "idea.unknown" };
    const fault = moveFault(row.state as IdeaState, body.state, body.reason);
    if (fault !== null) return { code: faults[fault] };
    const today = dayIn(context.now());
    await moveRow(trx, who.scope, row.id, {
      state: body.state,
      since: today,
      answeredOn: row.answered_on ?? (body.state === "new" ? null : today),
      answer: body.answer === "" ? row.answer : body.answer,
      notNowReason: body.state === "not-now" ? body.reason : "",
      mergedInto: null,
    });
    await tellMove(trx, who, row, body.state);
    return null;
  });
}

/** Merges an idea into another: supporters, notes and the thread go over, nothing is lost. */
export function mergeIdea(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof mergeRequest>,
): Promise<Result<ShownIdea, Refusal>> {
  return writing(context, who, params.id, async (trx) => {
    // always in the same order, so that two who merge each into the other cannot wait for ever
    for (const id of [params.id, body.into].sort()) await lockIdea(trx, who.scope, id);
    const rows = await listRows(trx, who.scope);
    const row = rows.find((one) => one.id === params.id);
    if (row === undefined) return { code: "idea.unknown" };
    if (row.state === "merged") return { code: "idea.merged" };
    const into = livesOnIn(body.into, (id) => rows.find((one) => one.id === id)?.merged_into);
    if (into === row.id) return { code: "idea.merge-circle" };
    if (!rows.some((one) => one.id === into)) return { code: "idea.unknown" };
    const today = dayIn(context.now());
    await carryIdeaSupport(trx, who.scope, row.id, into);
    await carryIdeaNotes(trx, who.scope, row.id, into);
    await moveRow(trx, who.scope, row.id, {
      state: "merged",
      since: today,
      answeredOn: row.answered_on ?? today,
      answer: row.answer,
      notNowReason: "",
      mergedInto: into,
    });
    const ends = [
      { kind: "idea", id: row.id },
      { kind: "idea", id: into },
    ] as const;
    await addRecordLink(trx, who.scope, ends[0], ends[1], "merged-into");
    await tellMove(trx, who, row, "merged");
    return null;
  });
}

/** Supports an idea, or no longer. */
export async function supportIdea(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof supportRequest>,
): Promise<Result<ShownIdea, Refusal>> {
  const mark = await supportMark(context, who);
  return writing(context, who, params.id, async (trx) => {
    const row = await lockIdea(trx, who.scope, params.id);
    if (row === undefined) return { code: "idea.unknown" };
    if (row.state === "merged") return { code: "idea.merged" };
    await setIdeaSupport(trx, who.scope, row.id, mark, body.supports);
    return null;
  });
}

/** Adds a note, without a name; to a merged idea it goes where the idea lives on. */
export function noteIdea(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof noteRequest>,
): Promise<Result<ShownIdea, Refusal>> {
  return writing(context, who, params.id, async (trx) => {
    const row = await lockIdea(trx, who.scope, params.id);
    if (row === undefined) return { code: "idea.unknown" };
    if (row.state === "merged") return { code: "idea.merged" };
    await insertIdeaNote(trx, who.scope, row.id, body);
    return null;
  });
}

/** Agrees how many ideas a column is to hold. */
export function setBoardLimits(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof limitsRequest>,
) {
  return asTenant(context.db, who.scope, async (trx) => {
    await putBoardLimits(trx, who.scope, body.limits);
    return ok(body.limits);
  });
}

async function tellMove(trx: TenantTransaction, who: Actor, row: IdeaRow, state: string) {
  await recordAuditEvent(trx, {
    ...who.scope,
    action: state === "merged" ? "idea.merged" : "idea.moved",
    subject: { kind: "idea", id: row.id },
  });
  if (row.person_id === null || row.answered_on !== null || state === "new") return;
  await sendNotice(trx, who.scope, {
    to: { personId: row.person_id },
    kind: "idea.answered",
    about: { kind: "idea", id: row.id },
    words: { title: row.title, state },
  });
}

async function writing(
  context: RequestContext,
  who: Actor,
  id: string,
  write: (trx: TenantTransaction) => Promise<Refusal | null>,
): Promise<Result<ShownIdea, Refusal>> {
  const mark = await supportMark(context, who);
  return asTenant(context.db, who.scope, async (trx) => {
    const refusal = await write(trx);
    if (refusal !== null) return failed(refusal);
    const board = await readBoard(trx, who, mark);
    const shown = board.ideas.find(({ row }) => row.id === id);
    return shown === undefined ? failed({ code: "idea.unknown" }) : ok(shown);
  });
}
