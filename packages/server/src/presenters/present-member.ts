import type { Invitation, Member } from "@talka/contract";
import type { FoundInvitation, InvitationRow, MemberRow } from "@talka/storage";
import { rolesOf } from "./present-session.ts";

/** A member as its organisation sees them. */
export function presentMember(row: MemberRow): Member {
  return {
    personId: row.id,
    name: row.name,
    email: row.email,
    roles: rolesOf(row.roles),
    mayKeepNames: row.may_keep_names,
    since: row.since.toISOString(),
  };
}

/** An open invitation. */
export function presentInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id,
    email: row.email,
    roles: rolesOf(row.roles),
    invitedBy: row.invited_by,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  };
}

/** What the holder of a link sees of the invitation. */
export function presentInvitationPreview(found: FoundInvitation) {
  const { organisation } = found;
  return {
    organisation: {
      id: found.organisationId,
      names: { lv: organisation.nameLv, lt: organisation.nameLt, en: organisation.nameEn },
      demo: organisation.demo,
    },
    roles: rolesOf(found.roles),
    email: found.email,
    expiresAt: found.expiresAt.toISOString(),
  };
}
