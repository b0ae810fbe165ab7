import { keepMeeting as request } from "@talka/contract";
import { keepMeeting } from "../../commands/meetings.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMeeting } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const keepMeetingRoute = route({
  request,
  allow: memberWith("meeting.lead"),
  run: keepMeeting,
  present: presentMeeting,
});
