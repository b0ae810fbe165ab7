import { logTrial as request } from "@talka/contract";
import { logTrial } from "../../commands/trial-work.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const logTrialRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: logTrial,
  present: presentTrial,
});
