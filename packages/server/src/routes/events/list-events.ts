import { listEvents as request } from "@talka/contract";
import { listEvents } from "../../commands/event-reading.ts";
import { anyone } from "../../policies/policies.ts";
import { presentEventSummary } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const listEventsRoute = route({
  request,
  allow: anyone,
  run: listEvents,
  present: (events) => ({ events: events.map(presentEventSummary) }),
});
