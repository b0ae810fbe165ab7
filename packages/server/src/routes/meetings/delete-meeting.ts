import { deleteMeeting as request } from "@talka/contract";
import { deleteMeeting } from "../../commands/meetings.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteMeetingRoute = route({
  request,
  allow: memberWith("meeting.lead"),
  run: deleteMeeting,
  present: presentNothing,
});
