import { markNoticeSeen as request } from "@talka/contract";
import { markNoticeSeen } from "../../commands/notices.ts";
import { member } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const markNoticeSeenRoute = route({
  request,
  allow: member,
  run: markNoticeSeen,
  present: presentNothing,
});
