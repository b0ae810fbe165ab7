import { register as request } from "@talka/contract";
import { register } from "../../commands/event-registrations.ts";
import { member } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const registerRoute = route({
  request,
  allow: member,
  run: register,
  present: (own) => own,
});
