import { getSkillsTable as request } from "@talka/contract";
import { getSkillsTable } from "../../commands/team-skills.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentSkillsTable } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const getSkillsTableRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: getSkillsTable,
  present: presentSkillsTable,
});
