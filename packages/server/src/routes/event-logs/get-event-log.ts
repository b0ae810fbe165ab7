import { getEventLog as request } from "@talka/contract";
import { getEventLog } from "../../commands/event-logs.ts";
import { member } from "../../policies/policies.ts";
import { presentEventLog } from "../../presenters/present-event-log.ts";
import { route } from "../route.ts";

export const getEventLogRoute = route({
  request,
  allow: member,
  run: getEventLog,
  present: presentEventLog,
});
