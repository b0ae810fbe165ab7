import { changeRegistration as request } from "@talka/contract";
import { changeRegistration } from "../../commands/event-registrations.ts";
import { member } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const changeRegistrationRoute = route({
  request,
  allow: member,
  run: changeRegistration,
  present: (own) => own,
});
