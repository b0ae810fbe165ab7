import { getTeamSkills as request } from "@talka/contract";
import { getTeamSkills } from "../../commands/team-skills.ts";
import { member } from "../../policies/policies.ts";
import { presentSkills } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const getTeamSkillsRoute = route({
  request,
  allow: member,
  run: getTeamSkills,
  present: presentSkills,
});
