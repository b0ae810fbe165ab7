import { createTeam as request } from "@talka/contract";
import { createTeam } from "../../commands/teams.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTeam } from "../../presenters/present-team.ts";
import { route } from "../route.ts";

export const createTeamRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: createTeam,
  present: presentTeam,
});
