import { createEventLog as request } from "@talka/contract";
import { createEventLog } from "../../commands/event-logs.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEventLog } from "../../presenters/present-event-log.ts";
import { route } from "../route.ts";

export const createEventLogRoute = route({
  request,
  allow: memberWith("event-log.write"),
  run: createEventLog,
  present: presentEventLog,
});
