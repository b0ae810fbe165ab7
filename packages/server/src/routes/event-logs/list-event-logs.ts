import { listEventLogs as request } from "@talka/contract";
import { listEventLogs } from "../../commands/event-logs.ts";
import { member } from "../../policies/policies.ts";
import { presentEventLogSummary } from "../../presenters/present-event-log.ts";
import { route } from "../route.ts";

export const listEventLogsRoute = route({
  request,
  allow: member,
  run: listEventLogs,
  present: (logs) => ({ eventLogs: logs.map(presentEventLogSummary) }),
});
