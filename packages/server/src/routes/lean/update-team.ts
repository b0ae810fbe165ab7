import { updateTeam as request } from "@talka/contract";
import { updateTeam } from "../../commands/teams.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTeam } from "../../presenters/present-team.ts";
import { route } from "../route.ts";

export const updateTeamRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: updateTeam,
  present: presentTeam,
});
