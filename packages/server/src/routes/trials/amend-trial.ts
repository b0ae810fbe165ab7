import { amendTrial as request } from "@talka/contract";
import { amendTrial } from "../../commands/trial-work.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const amendTrialRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: amendTrial,
  present: presentTrial,
});
