import { planTrial as request } from "@talka/contract";
import { planTrial } from "../../commands/trials.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const planTrialRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: planTrial,
  present: presentTrial,
});
