import { updateMeeting as request } from "@talka/contract";
import { updateMeeting } from "../../commands/meetings.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMeeting } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const updateMeetingRoute = route({
  request,
  allow: memberWith("meeting.lead"),
  run: updateMeeting,
  present: presentMeeting,
});
