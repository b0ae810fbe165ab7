import { switchOrganisation as request } from "@talka/contract";
import { switchOrganisation } from "../../commands/own-account.ts";
import { signedIn } from "../../policies/policies.ts";
import { presentSession } from "../../presenters/present-session.ts";
import { route } from "../route.ts";

export const switchOrganisationRoute = route({
  request,
  allow: signedIn,
  run: switchOrganisation,
  present: presentSession,
});
