import { z } from "zod";
import { OrganisationReference } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, Instant, Line, LocaleCode, listOf } from "../request/fields.ts";
import { EmailAddress, GivenPassword, NewPassword } from "./password.ts";
import { Right, Role } from "./role.ts";

/** The signed-in person. */
export const Person = z
  .object({
    id: Id,
    name: z.string(),
    /** `null` for demo people. */
    email: z.string().nullable(),
    locale: LocaleCode,
    demo: z.boolean(),
  })
  .meta({ id: "Person" });
export type Person = z.infer<typeof Person>;

/** What the person is in one organisation. */
export const Membership = z
  .object({ organisation: OrganisationReference, roles: listOf(Role) })
  .meta({ id: "Membership" });

/** Who is signed in, for whom they act, and what the installation offers. */
export const Session = z
  .object({
    /** `null`: nobody is signed in. */
    person: Person.nullable(),
    /** The organisation acted for; `null` where the person belongs to none. */
    organisation: OrganisationReference.nullable(),
    roles: listOf(Role),
    rights: listOf(Right),
    memberships: listOf(Membership),
    expiresAt: Instant.nullable(),
    demo: z.object({
      /** Demo organisations are there. */
      on: z.boolean(),
      /** One click signs in as a demo person, from this computer. */
      oneClick: z.boolean(),
    }),
    /** Nobody has an account yet, and the link to make the first waits in the server's window. */
    setupOpen: z.boolean(),
  })
  .meta({ id: "Session" });
export type Session = z.infer<typeof Session>;

export const SignInBody = z.object({ email: EmailAddress, password: GivenPassword });
export const SwitchOrganisationBody = z.object({ organisationId: Id });
export const AccountBody = z.object({ name: Line, locale: LocaleCode });
export const PasswordBody = z.object({
  currentPassword: GivenPassword,
  newPassword: NewPassword,
});

/** One of a person's own signed-in devices. */
export const OwnSession = z
  .object({
    id: Id,
    current: z.boolean(),
    /** Browser and system in two words, never the whole line the browser sends. */
    device: z.string(),
    createdAt: Instant,
    lastSeenAt: Instant,
    expiresAt: Instant,
  })
  .meta({ id: "OwnSession" });
export type OwnSession = z.infer<typeof OwnSession>;

/** Who is signed in; answers 200 with `person: null` when nobody is. */
export const getSession = describeRequest({
  method: "GET",
  path: "/api/session",
  summary: "Who is signed in and what they may do",
  response: Session,
});
export const signIn = describeRequest({
  method: "POST",
  path: "/api/sign-in",
  summary: "Sign in with e-mail and password",
  body: SignInBody,
  response: Session,
});
export const signOut = describeRequest({
  method: "POST",
  path: "/api/sign-out",
  summary: "End this session",
});
export const switchOrganisation = describeRequest({
  method: "POST",
  path: "/api/session/organisation",
  summary: "Act for another organisation the person belongs to",
  body: SwitchOrganisationBody,
  response: Session,
});
export const updateAccount = describeRequest({
  method: "PUT",
  path: "/api/account",
  summary: "Change own name and language",
  body: AccountBody,
  response: Session,
});
/** Ends all other sessions of the person. */
export const changePassword = describeRequest({
  method: "POST",
  path: "/api/account/password",
  summary: "Change own password and end all other sessions",
  body: PasswordBody,
});
export const listOwnSessions = describeRequest({
  method: "GET",
  path: "/api/account/sessions",
  summary: "Own signed-in devices, last used first",
  response: z.object({ sessions: listOf(OwnSession) }),
});
export const endOwnSession = describeRequest({
  method: "DELETE",
  path: "/api/account/sessions/:id",
  summary: "Sign out one of own devices",
  params: IdParams,
});
