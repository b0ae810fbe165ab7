import { acceptInvitation as request } from "@talka/contract";
import { acceptInvitation } from "../../commands/accept-invitation.ts";
import { anyone } from "../../policies/policies.ts";
import { presentSession } from "../../presenters/present-session.ts";
import { route } from "../route.ts";

export const acceptInvitationRoute = route({
  request,
  allow: anyone,
  run: acceptInvitation,
  present: presentSession,
  limited: true,
});
