import type {
  createBorrowing as createRequest,
  moveBorrowing as moveRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { type BorrowingState, nextBorrowingStates } from "@talka/exchange";
import {
  asTenant,
  findOrganisation,
  insertBorrowing,
  listBorrowings as listRows,
  lockOwnBorrowing,
  sendNotice,
  type TenantTransaction,
  updateBorrowing,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownBorrowing } from "../presenters/present-borrowing.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";

/** What own organisation borrows, and what others borrow from it. */
export async function listBorrowings(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly ShownBorrowing[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => ok(await shownRows(trx, who)));
}

/** Says that own organisation wants to borrow an idea. It is tied to no answer. */
export async function createBorrowing(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownBorrowing, Refusal>> {
  if (body.fromOrganisationId === who.scope.organisationId) {
    return failed({ code: "borrowing.own-idea" });
  }
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await findOrganisation(trx, body.fromOrganisationId)) === undefined) {
      return failed({ code: "organisation.unknown" });
    }
    const startedOn = dayIn(context.now());
    const isNew = await insertBorrowing(trx, who.scope, { ...body, startedOn });
    if (isNew) await tellOrigin(trx, who, body, "borrowing.begun");
    return find(trx, who, body.id);
  });
}

/** Moves a borrowing on, or stops it with a reason; a new first step may come without a move. */
export async function moveBorrowing(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof moveRequest>,
): Promise<Result<ShownBorrowing, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await lockOwnBorrowing(trx, who.scope, params.id);
    if (row === undefined) return failed({ code: "borrowing.unknown" });
    const from = row.state as BorrowingState;
    if (body.state !== from && !nextBorrowingStates(from).includes(body.state)) {
      return failed({ code: "borrowing.state-refused" });
    }
    if (body.state === "stopped" && body.reason === "") {
      return failed({ code: "borrowing.reason-missing" });
    }
    await updateBorrowing(trx, who.scope, params.id, {
      state: body.state,
      reason: body.state === "stopped" ? body.reason : "",
      first_step: body.firstStep,
      changed_on: dayIn(context.now()),
    });
    if (body.state !== from) {
      const { id, from_organisation_id: fromOrganisationId } = row;
      await tellOrigin(trx, who, { id, fromOrganisationId }, "borrowing.moved");
    }
    return find(trx, who, params.id);
  });
}

/** Where an idea comes from hears what becomes of it; the words are read on the page only. */
function tellOrigin(
  trx: TenantTransaction,
  who: Actor,
  { id, fromOrganisationId }: { readonly id: string; readonly fromOrganisationId: string },
  kind: "borrowing.begun" | "borrowing.moved",
): Promise<void> {
  return sendNotice(trx, who.scope, {
    organisationId: fromOrganisationId,
    to: { right: "lean.contribute" },
    kind,
    about: { kind: "borrowing", id },
    words: {},
  });
}

async function shownRows(trx: TenantTransaction, who: Actor): Promise<readonly ShownBorrowing[]> {
  const rows = await listRows(trx, who.scope);
  return rows.map((row) => ({
    row,
    mayChange: row.organisation_id === who.scope.organisationId && who.rights.has("material.write"),
  }));
}

async function find(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownBorrowing, Refusal>> {
  const shown = (await shownRows(trx, who)).find(({ row }) => row.id === id);
  return shown === undefined ? failed({ code: "borrowing.unknown" }) : ok(shown);
}
