import { deleteEventLog as request } from "@talka/contract";
import { deleteEventLog } from "../../commands/event-logs.ts";
import { member } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteEventLogRoute = route({
  request,
  allow: member,
  run: deleteEventLog,
  present: presentNothing,
});
