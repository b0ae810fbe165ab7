import { sendMeetingCommand as request } from "@talka/contract";
import { sendMeetingCommand } from "../../commands/meeting-room.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const sendMeetingCommandRoute = route({
  request,
  allow: anyone,
  run: sendMeetingCommand,
  present: (done) => done,
});
