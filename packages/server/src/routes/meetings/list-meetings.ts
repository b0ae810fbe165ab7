import { listMeetings as request } from "@talka/contract";
import { listMeetings } from "../../commands/meetings.ts";
import { member } from "../../policies/policies.ts";
import { presentMeetingSummary } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const listMeetingsRoute = route({
  request,
  allow: member,
  run: listMeetings,
  present: (meetings) => ({ meetings: meetings.map(presentMeetingSummary) }),
});
