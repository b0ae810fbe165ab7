import { getEvent as request } from "@talka/contract";
import { getEvent } from "../../commands/event-reading.ts";
import { anyone } from "../../policies/policies.ts";
import { presentEvent } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const getEventRoute = route({
  request,
  allow: anyone,
  run: getEvent,
  present: presentEvent,
});
