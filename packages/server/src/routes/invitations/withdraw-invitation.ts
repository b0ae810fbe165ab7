import { withdrawInvitation as request } from "@talka/contract";
import { withdrawInvitation } from "../../commands/invitations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const withdrawInvitationRoute = route({
  request,
  allow: memberWith("member.manage"),
  run: withdrawInvitation,
  present: presentNothing,
});
