import { takeOverSkills as request } from "@talka/contract";
import { takeOverSkills } from "../../commands/team-skills.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentSkillsTable } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const takeOverSkillsRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: takeOverSkills,
  present: presentSkillsTable,
});
