import { joinOrganisation as request } from "@talka/contract";
import { joinOrganisation } from "../../commands/accept-invitation.ts";
import { signedIn } from "../../policies/policies.ts";
import { presentSession } from "../../presenters/present-session.ts";
import { route } from "../route.ts";

export const joinOrganisationRoute = route({
  request,
  allow: signedIn,
  run: joinOrganisation,
  present: presentSession,
  limited: true,
});
