import { putSkillsTable as request } from "@talka/contract";
import { putSkillsTable } from "../../commands/team-skills.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentSkillsTable } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const putSkillsTableRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: putSkillsTable,
  present: presentSkillsTable,
});
