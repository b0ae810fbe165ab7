import { getEvents as request } from "@talka/contract";
import { getEvents } from "../../commands/events.ts";
import { member } from "../../policies/policies.ts";
import { presentEvents } from "../../presenters/present-events.ts";
import { route } from "../route.ts";

export const getEventsRoute = route({
  request,
  allow: member,
  run: getEvents,
  present: presentEvents,
});
