import { addWorkplaceCheck as request } from "@talka/contract";
import { addWorkplaceCheck } from "../../commands/team-checks.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentChecks } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const addWorkplaceCheckRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: addWorkplaceCheck,
  present: presentChecks,
});
