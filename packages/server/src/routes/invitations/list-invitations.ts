import { listInvitations as request } from "@talka/contract";
import { listInvitations } from "../../commands/invitations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentInvitation } from "../../presenters/present-member.ts";
import { route } from "../route.ts";

export const listInvitationsRoute = route({
  request,
  allow: memberWith("member.manage"),
  run: listInvitations,
  present: (rows) => ({ invitations: rows.map(presentInvitation) }),
});
