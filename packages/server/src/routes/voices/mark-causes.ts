import { markCauses as request } from "@talka/contract";
import { markCauses } from "../../commands/obstacle-causes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObstaclePage } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const markCausesRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: markCauses,
  present: presentObstaclePage,
});
