import { removeCause as request } from "@talka/contract";
import { removeCause } from "../../commands/obstacle-causes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObstaclePage } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const removeCauseRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: removeCause,
  present: presentObstaclePage,
});
