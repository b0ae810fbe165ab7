import { createEvent as request } from "@talka/contract";
import { createEvent } from "../../commands/event-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEvent } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const createEventRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: createEvent,
  present: presentEvent,
});
