import { declareTrialChange as request } from "@talka/contract";
import { declareTrialChange } from "../../commands/trial-work.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const declareTrialChangeRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: declareTrialChange,
  present: presentTrial,
});
