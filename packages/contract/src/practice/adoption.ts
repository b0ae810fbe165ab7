import { adoptionStates, contextDifferences } from "@talka/lean";
import { z } from "zod";
import { MadeId } from "../meeting/meeting-fields.ts";
import { OrganisationReference } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, listOf } from "../request/fields.ts";
import { PracticeContent } from "./practice-fields.ts";

const Words = z.string().trim().max(2_000);
const differences = Object.fromEntries(contextDifferences.map((one) => [one, Words])) as Record<
  (typeof contextDifferences)[number],
  typeof Words
>;

/** What a municipality plans with a card, and what came of it (domain §2.3). */
export const AdoptionContent = z
  .object({
    why: Words,
    differences: z.object(differences),
    kept: Words,
    changed: Words,
    leftOut: Words,
    risks: Words,
    result: Words,
  })
  .meta({ id: "AdoptionContent" });
export type AdoptionContent = z.infer<typeof AdoptionContent>;

/** An adoption as listed. */
export const AdoptionSummary = z
  .object({
    id: Id,
    organisation: OrganisationReference,
    origin: OrganisationReference,
    cardId: Id,
    /** `null` while the card is being worded anew. */
    title: PracticeContent.shape.title.nullable(),
    state: z.enum(adoptionStates),
    isOwn: z.boolean(),
    startedOn: Day,
    changedOn: Day,
  })
  .meta({ id: "AdoptionSummary" });
export type AdoptionSummary = z.infer<typeof AdoptionSummary>;

/** An adoption with its plan and result. */
export const AdoptionPage = AdoptionSummary.extend({
  content: AdoptionContent,
  /** Why it stopped. */
  reason: z.string(),
  revision: z.int(),
  isShared: z.boolean(),
  trialId: Id.nullable(),
  borrowingId: Id.nullable(),
  nextStates: listOf(z.enum(adoptionStates)),
  mayEdit: z.boolean(),
  mayShare: z.boolean(),
}).meta({ id: "AdoptionPage" });
export type AdoptionPage = z.infer<typeof AdoptionPage>;

export const listAdoptions = describeRequest({
  method: "GET",
  path: "/api/adoptions",
  summary: "What one's own municipality borrows, and what others borrow from it",
  response: z.object({ adoptions: listOf(AdoptionSummary) }),
});
export const createAdoption = describeRequest({
  method: "POST",
  path: "/api/adoptions",
  summary: "Say that one's own municipality is interested in a card; its origin is told",
  body: z.object({ id: MadeId, cardId: Id, why: Words, borrowingId: Id.nullable() }),
  response: AdoptionPage,
});
export const getAdoption = describeRequest({
  method: "GET",
  path: "/api/adoptions/:id",
  summary: "One adoption: of one's own, of one's own card, or shared",
  params: IdParams,
  response: AdoptionPage,
});
export const updateAdoption = describeRequest({
  method: "PUT",
  path: "/api/adoptions/:id",
  summary: "Word the plan and the result anew",
  params: IdParams,
  body: z.object({
    basedOn: z.int().min(1),
    content: AdoptionContent,
    trialId: Id.nullable(),
  }),
  response: AdoptionPage,
});
export const moveAdoption = describeRequest({
  method: "POST",
  path: "/api/adoptions/:id/state",
  summary: "Move an adoption on, or stop it with a reason; its origin is told",
  params: IdParams,
  body: z.object({ state: z.enum(adoptionStates), reason: Words }),
  response: AdoptionPage,
});
export const shareAdoption = describeRequest({
  method: "PUT",
  path: "/api/adoptions/:id/sharing",
  summary: "Say whether everybody who sees the card reads what came of it",
  params: IdParams,
  body: z.object({ isShared: z.boolean() }),
  response: AdoptionPage,
});
