import { listOrganisations as request } from "@talka/contract";
import { listOrganisations } from "../../commands/organisations.ts";
import { member } from "../../policies/policies.ts";
import { presentOrganisation } from "../../presenters/present-organisation.ts";
import { route } from "../route.ts";

export const listOrganisationsRoute = route({
  request,
  allow: member,
  run: listOrganisations,
  present: (rows) => ({ organisations: rows.map(presentOrganisation) }),
});
