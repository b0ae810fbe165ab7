import { listRegistrations as request } from "@talka/contract";
import { listRegistrations } from "../../commands/event-registrations.ts";
import { member } from "../../policies/policies.ts";
import { presentRegistration } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const listRegistrationsRoute = route({
  request,
  allow: member,
  run: listRegistrations,
  present: (rows) => ({ registrations: rows.map(presentRegistration) }),
});
