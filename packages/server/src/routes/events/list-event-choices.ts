import { listEventChoices as request } from "@talka/contract";
import { listEventChoices } from "../../commands/event-reading.ts";
import { memberWithAny } from "../../policies/policies.ts";
import { presentEventChoices } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const listEventChoicesRoute = route({
  request,
  allow: memberWithAny("event.manage", "meeting.lead"),
  run: listEventChoices,
  present: presentEventChoices,
});
