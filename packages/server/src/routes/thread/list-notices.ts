import { listNotices as request } from "@talka/contract";
import { listNotices } from "../../commands/notices.ts";
import { member } from "../../policies/policies.ts";
import { presentNotices } from "../../presenters/present-notice.ts";
import { route } from "../route.ts";

export const listNoticesRoute = route({
  request,
  allow: member,
  run: listNotices,
  present: presentNotices,
});
