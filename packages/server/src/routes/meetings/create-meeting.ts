import { createMeeting as request } from "@talka/contract";
import { createMeeting } from "../../commands/meetings.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMeeting } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const createMeetingRoute = route({
  request,
  allow: memberWith("meeting.lead"),
  run: createMeeting,
  present: presentMeeting,
});
