import { markNoticesSeen as request } from "@talka/contract";
import { markNoticesSeen } from "../../commands/notices.ts";
import { member } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const markNoticesSeenRoute = route({
  request,
  allow: member,
  run: markNoticesSeen,
  present: presentNothing,
});
