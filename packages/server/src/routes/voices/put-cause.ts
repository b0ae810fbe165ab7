import { putCause as request } from "@talka/contract";
import { putCause } from "../../commands/obstacle-causes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObstaclePage } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const putCauseRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: putCause,
  present: presentObstaclePage,
});
