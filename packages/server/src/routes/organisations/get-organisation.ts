import { getOrganisation as request } from "@talka/contract";
import { getOrganisation } from "../../commands/organisations.ts";
import { member } from "../../policies/policies.ts";
import { presentOrganisationPage } from "../../presenters/present-organisation.ts";
import { route } from "../route.ts";

export const getOrganisationRoute = route({
  request,
  allow: member,
  run: getOrganisation,
  present: presentOrganisationPage,
});
