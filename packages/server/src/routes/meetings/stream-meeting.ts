import { streamMeeting as request } from "@talka/contract";
import { streamMeeting } from "../../commands/meeting-room.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const streamMeetingRoute = route({
  request,
  allow: anyone,
  run: streamMeeting,
  present: (stream) => stream,
});
