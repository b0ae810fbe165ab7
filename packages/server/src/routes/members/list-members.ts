import { listMembers as request } from "@talka/contract";
import { listMembers } from "../../commands/members.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMember } from "../../presenters/present-member.ts";
import { route } from "../route.ts";

export const listMembersRoute = route({
  request,
  allow: memberWith("member.list"),
  run: listMembers,
  present: (rows) => ({ members: rows.map(presentMember) }),
});
