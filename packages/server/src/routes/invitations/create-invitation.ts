import { createInvitation as request } from "@talka/contract";
import { createInvitation } from "../../commands/invitations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentInvitation } from "../../presenters/present-member.ts";
import { route } from "../route.ts";

export const createInvitationRoute = route({
  request,
  allow: memberWith("member.manage"),
  run: createInvitation,
  present: ({ invitation, link }) => ({ invitation: presentInvitation(invitation), link }),
});
