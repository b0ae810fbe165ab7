import { addGembaNote as request } from "@talka/contract";
import { addGembaNote } from "../../commands/team-checks.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentChecks } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const addGembaNoteRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: addGembaNote,
  present: presentChecks,
});
