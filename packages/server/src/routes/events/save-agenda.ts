import { saveAgenda as request } from "@talka/contract";
import { saveAgenda } from "../../commands/event-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEvent } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const saveAgendaRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: saveAgenda,
  present: presentEvent,
});
