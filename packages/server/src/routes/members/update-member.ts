import { updateMember as request } from "@talka/contract";
import { updateMember } from "../../commands/members.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMember } from "../../presenters/present-member.ts";
import { route } from "../route.ts";

export const updateMemberRoute = route({
  request,
  allow: memberWith("member.manage"),
  run: updateMember,
  present: presentMember,
});
