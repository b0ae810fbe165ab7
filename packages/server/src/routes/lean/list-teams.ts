import { listTeams as request } from "@talka/contract";
import { listTeams } from "../../commands/teams.ts";
import { member } from "../../policies/policies.ts";
import { presentTeam } from "../../presenters/present-team.ts";
import { route } from "../route.ts";

export const listTeamsRoute = route({
  request,
  allow: member,
  run: listTeams,
  present: (list) => ({ teams: list.map(presentTeam) }),
});
