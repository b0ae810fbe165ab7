import { previewInvitation as request } from "@talka/contract";
import { previewInvitation } from "../../commands/accept-invitation.ts";
import { anyone } from "../../policies/policies.ts";
import { presentInvitationPreview } from "../../presenters/present-member.ts";
import { route } from "../route.ts";

export const previewInvitationRoute = route({
  request,
  allow: anyone,
  run: previewInvitation,
  present: presentInvitationPreview,
  limited: true,
});
