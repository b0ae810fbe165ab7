import { joinMeeting as request } from "@talka/contract";
import { joinMeeting } from "../../commands/meeting-room.ts";
import { anyone } from "../../policies/policies.ts";
import { presentJoined } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const joinMeetingRoute = route({
  request,
  allow: anyone,
  run: joinMeeting,
  present: presentJoined,
});
