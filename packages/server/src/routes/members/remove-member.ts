import { removeMember as request } from "@talka/contract";
import { removeMember } from "../../commands/members.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const removeMemberRoute = route({
  request,
  allow: memberWith("member.manage"),
  run: removeMember,
  present: presentNothing,
});
