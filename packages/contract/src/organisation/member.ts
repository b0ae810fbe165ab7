import { z } from "zod";
import { EmailAddress, NewPassword } from "../account/password.ts";
import { Role } from "../account/role.ts";
import { Session } from "../account/session.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, Instant, Line, LinkToken, LocaleCode, listOf } from "../request/fields.ts";
import { OrganisationReference } from "./organisation.ts";

/** A person of the organisation. */
export const Member = z
  .object({
    personId: Id,
    name: z.string(),
    email: z.string().nullable(),
    roles: listOf(Role),
    /** The separate right to keep names of people in event logs. */
    mayKeepNames: z.boolean(),
    since: Instant,
  })
  .meta({ id: "Member" });
export type Member = z.infer<typeof Member>;

const Roles = listOf(Role, 11, 1).refine((given) => new Set(given).size === given.length);

export const MemberBody = z.object({ roles: Roles, mayKeepNames: z.boolean() });
export const MemberParams = z.object({ personId: Id });

/** An invitation not yet accepted. */
export const Invitation = z
  .object({
    id: Id,
    /** Only a note for the coordinator; whoever has the link may accept. */
    email: z.string().nullable(),
    roles: listOf(Role),
    invitedBy: z.string().nullable(),
    createdAt: Instant,
    expiresAt: Instant,
  })
  .meta({ id: "Invitation" });
export type Invitation = z.infer<typeof Invitation>;

export const InvitationBody = z.object({
  email: EmailAddress.nullable(),
  roles: Roles,
});

/** What a person with the link sees before accepting. */
export const InvitationPreview = z
  .object({
    organisation: OrganisationReference,
    roles: listOf(Role),
    email: z.string().nullable(),
    expiresAt: Instant,
  })
  .meta({ id: "InvitationPreview" });

export const AcceptBody = z.object({
  token: LinkToken,
  name: Line,
  email: EmailAddress,
  password: NewPassword,
  locale: LocaleCode,
});

export const listMembers = describeRequest({
  method: "GET",
  path: "/api/members",
  summary: "Members of the organisation, by name",
  response: z.object({ members: listOf(Member) }),
});
export const updateMember = describeRequest({
  method: "PUT",
  path: "/api/members/:personId",
  summary: "Change roles, and grant or withdraw the right to keep names",
  params: MemberParams,
  body: MemberBody,
  response: Member,
});
export const removeMember = describeRequest({
  method: "DELETE",
  path: "/api/members/:personId",
  summary: "End a membership",
  params: MemberParams,
});
export const listInvitations = describeRequest({
  method: "GET",
  path: "/api/invitations",
  summary: "Open invitations, newest first",
  response: z.object({ invitations: listOf(Invitation) }),
});
/** `link` is shown this once; only its hash is kept. */
export const createInvitation = describeRequest({
  method: "POST",
  path: "/api/invitations",
  summary: "Invite a person; gives a link to pass on",
  body: InvitationBody,
  response: z.object({ invitation: Invitation, link: z.string() }),
});
export const withdrawInvitation = describeRequest({
  method: "DELETE",
  path: "/api/invitations/:id",
  summary: "Withdraw an open invitation",
  params: IdParams,
});
export const previewInvitation = describeRequest({
  method: "POST",
  path: "/api/invitations/preview",
  summary: "What an invitation link leads to",
  body: z.object({ token: LinkToken }),
  response: InvitationPreview,
});
export const acceptInvitation = describeRequest({
  method: "POST",
  path: "/api/invitations/accept",
  summary: "Accept an invitation with a new account and sign in",
  body: AcceptBody,
  response: Session,
});
/** For a person who already has an account and is signed in. */
export const joinOrganisation = describeRequest({
  method: "POST",
  path: "/api/invitations/join",
  summary: "Accept an invitation with the account one is signed in with",
  body: z.object({ token: LinkToken }),
  response: Session,
});
