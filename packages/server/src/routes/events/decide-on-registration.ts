import { decideOnRegistration as request } from "@talka/contract";
import { decideOnRegistration } from "../../commands/event-registrations.ts";
import { member } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const decideOnRegistrationRoute = route({
  request,
  allow: member,
  run: decideOnRegistration,
  present: (own) => own,
});
