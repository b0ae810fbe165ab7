import { deleteEvent as request } from "@talka/contract";
import { deleteEvent } from "../../commands/event-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteEventRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: deleteEvent,
  present: presentNothing,
});
