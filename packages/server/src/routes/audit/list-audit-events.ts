import { listAuditEvents as request } from "@talka/contract";
import { listAuditEvents } from "../../commands/list-audit-events.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentAuditEvent } from "../../presenters/present-audit-event.ts";
import { route } from "../route.ts";

export const listAuditEventsRoute = route({
  request,
  allow: memberWith("audit.read"),
  run: listAuditEvents,
  present: ({ rows, more }) => ({ events: rows.map(presentAuditEvent), more }),
});
