import { registrationOrigins, registrationStates } from "@talka/exchange";
import { z } from "zod";
import { EmailAddress } from "../account/password.ts";
import { OrganisationReference } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, Instant, Line, LocaleCode, listOf } from "../request/fields.ts";

/** Needs somebody wishes to tell: free text, only for the organiser, deleted 14 days after. */
export const RegistrationNeeds = z
  .object({ access: z.string().trim().max(1_000), diet: z.string().trim().max(1_000) })
  .meta({ id: "RegistrationNeeds" });

/** Own registration, as the person sees it. */
export const OwnRegistration = z
  .object({
    id: Id,
    name: z.string(),
    state: z.enum(registrationStates),
    askedAt: Instant,
    /** Until when an offer stands. */
    offeredUntil: Instant.nullable(),
    /** For the door, where one is not signed in. */
    code: z.string().nullable(),
    photoConsent: z.boolean(),
    needs: RegistrationNeeds.nullable(),
    /** Place in the waiting list, from 1; `null` where one does not wait. */
    position: z.int().nullable(),
  })
  .meta({ id: "OwnRegistration" });
export type OwnRegistration = z.infer<typeof OwnRegistration>;

/** A registration as the organiser, or the organisation it was made for, sees it. */
export const Registration = z
  .object({
    id: Id,
    name: z.string(),
    roleTitle: z.string(),
    email: z.string().nullable(),
    organisation: OrganisationReference,
    origin: z.enum(registrationOrigins),
    state: z.enum(registrationStates),
    askedAt: Instant,
    offeredUntil: Instant.nullable(),
    code: z.string().nullable(),
    /** `null` for everybody but the organiser. */
    photoConsent: z.boolean().nullable(),
    /** `null` where nothing was told, and for everybody but the organiser. */
    needs: RegistrationNeeds.nullable(),
  })
  .meta({ id: "Registration" });
export type Registration = z.infer<typeof Registration>;

export const RegistrationParams = z.object({ id: Id, registrationId: Id });

export const listRegistrations = describeRequest({
  method: "GET",
  path: "/api/events/:id/registrations",
  summary: "Registrations: all for the organiser, own organisation's for its coordinator",
  params: IdParams,
  response: z.object({ registrations: listOf(Registration) }),
});
export const register = describeRequest({
  method: "POST",
  path: "/api/events/:id/registrations",
  summary: "Register oneself, a colleague, or somebody at the door",
  params: IdParams,
  body: z.object({
    id: Id,
    /** "organiser" and "door": only the organiser. */
    origin: z.enum(registrationOrigins),
    name: Line,
    roleTitle: z.string().trim().max(200),
    email: EmailAddress.nullable(),
    /** Own organisation unless the organiser registers. */
    organisationId: Id,
    needs: RegistrationNeeds.nullable(),
    photoConsent: z.boolean(),
  }),
  response: OwnRegistration,
});
/** Approve and refuse: the organiser. Withdraw and accept: whoever the registration is of. */
export const decideOnRegistration = describeRequest({
  method: "POST",
  path: "/api/events/:id/registrations/:registrationId/decision",
  summary: "Approve, refuse, withdraw, or accept an offered place",
  params: RegistrationParams,
  body: z.object({ decision: z.enum(["approve", "refuse", "withdraw", "accept"]) }),
  response: OwnRegistration,
});
export const changeRegistration = describeRequest({
  method: "PUT",
  path: "/api/events/:id/registrations/:registrationId",
  summary: "Change needs and consent to photographs of a registration",
  params: RegistrationParams,
  body: z.object({ needs: RegistrationNeeds.nullable(), photoConsent: z.boolean() }),
  response: OwnRegistration,
});
export const getParticipantsFile = describeRequest({
  method: "GET",
  path: "/api/events/:id/participants",
  summary: "Participants as CSV or XLSX, for the organiser; the record notes it",
  params: IdParams,
  query: z.object({ format: z.enum(["csv", "xlsx"]), locale: LocaleCode.default("lv") }),
  bytes: "answered",
});
