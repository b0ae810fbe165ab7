import { countUnseenNotices as request } from "@talka/contract";
import { countUnseenNotices } from "../../commands/notices.ts";
import { member } from "../../policies/policies.ts";
import { presentNoticeCount } from "../../presenters/present-notice.ts";
import { route } from "../route.ts";

export const countUnseenNoticesRoute = route({
  request,
  allow: member,
  run: countUnseenNotices,
  present: presentNoticeCount,
});
