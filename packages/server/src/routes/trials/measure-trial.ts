import { measureTrial as request } from "@talka/contract";
import { measureTrial } from "../../commands/trial-work.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const measureTrialRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: measureTrial,
  present: presentTrial,
});
