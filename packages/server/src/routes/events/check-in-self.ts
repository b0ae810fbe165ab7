import { checkInSelf as request } from "@talka/contract";
import { checkInSelf } from "../../commands/event-attendance.ts";
import { member } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const checkInSelfRoute = route({
  request,
  allow: member,
  run: checkInSelf,
  present: (done) => done,
});
