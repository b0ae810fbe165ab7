import { updateEvent as request } from "@talka/contract";
import { updateEvent } from "../../commands/event-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEvent } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const updateEventRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: updateEvent,
  present: presentEvent,
});
