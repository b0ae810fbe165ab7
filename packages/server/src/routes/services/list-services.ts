import { listServices as request } from "@talka/contract";
import { listServices } from "../../commands/organisations.ts";
import { member } from "../../policies/policies.ts";
import { presentServices } from "../../presenters/present-service.ts";
import { route } from "../route.ts";

export const listServicesRoute = route({
  request,
  allow: member,
  run: listServices,
  present: presentServices,
});
