import { getTeamChecks as request } from "@talka/contract";
import { getTeamChecks } from "../../commands/team-checks.ts";
import { member } from "../../policies/policies.ts";
import { presentChecks } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const getTeamChecksRoute = route({
  request,
  allow: member,
  run: getTeamChecks,
  present: presentChecks,
});
