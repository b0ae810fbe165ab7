import { getEventCalendar as request } from "@talka/contract";
import { getEventCalendar } from "../../commands/event-files.ts";
import { anyone } from "../../policies/policies.ts";
import { presentFile } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const getEventCalendarRoute = route({
  request,
  allow: anyone,
  run: getEventCalendar,
  present: presentFile,
});
