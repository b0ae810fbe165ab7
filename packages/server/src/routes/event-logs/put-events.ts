import { putEvents as request } from "@talka/contract";
import { putEvents } from "../../commands/events.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEventLog } from "../../presenters/present-event-log.ts";
import { route } from "../route.ts";

export const putEventsRoute = route({
  request,
  allow: memberWith("event-log.write"),
  run: putEvents,
  present: presentEventLog,
});
