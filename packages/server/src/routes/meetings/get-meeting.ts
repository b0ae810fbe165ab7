import { getMeeting as request } from "@talka/contract";
import { getMeeting } from "../../commands/meetings.ts";
import { member } from "../../policies/policies.ts";
import { presentMeeting } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const getMeetingRoute = route({
  request,
  allow: member,
  run: getMeeting,
  present: presentMeeting,
});
