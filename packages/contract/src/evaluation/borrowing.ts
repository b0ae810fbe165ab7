import { borrowingStates } from "@talka/exchange";
import { z } from "zod";
import { MadeId } from "../meeting/meeting-fields.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, listOf, Names } from "../request/fields.ts";

const Words = z.string().trim().max(1_000);

/** An idea that one organisation takes from another. */
export const BorrowingRecord = z
  .object({
    id: Id,
    organisation: z.object({ id: Id, names: Names }),
    from: z.object({ id: Id, names: Names }),
    idea: z.string(),
    firstStep: z.string(),
    state: z.enum(borrowingStates),
    /** Why it stopped. */
    reason: z.string(),
    startedOn: Day,
    changedOn: Day,
    mayChange: z.boolean(),
  })
  .meta({ id: "BorrowingRecord" });
export type BorrowingRecord = z.infer<typeof BorrowingRecord>;

export const listBorrowings = describeRequest({
  method: "GET",
  path: "/api/borrowings",
  summary: "Ideas own organisation borrows, and those others borrow from it",
  response: z.object({ borrowings: listOf(BorrowingRecord) }),
});
export const createBorrowing = describeRequest({
  method: "POST",
  path: "/api/borrowings",
  summary: "Say that own organisation wants to borrow an idea; both organisations see it",
  body: z.object({
    id: MadeId,
    fromOrganisationId: Id,
    idea: Words.min(1),
    firstStep: Words,
  }),
  response: BorrowingRecord,
});
export const moveBorrowing = describeRequest({
  method: "PUT",
  path: "/api/borrowings/:id",
  summary: "Move a borrowing on, or stop it with a reason",
  params: IdParams,
  body: z.object({ state: z.enum(borrowingStates), firstStep: Words, reason: Words }),
  response: BorrowingRecord,
});
