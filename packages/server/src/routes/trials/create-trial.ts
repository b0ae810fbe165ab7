import { createTrial as request } from "@talka/contract";
import { createTrial } from "../../commands/trials.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const createTrialRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: createTrial,
  present: presentTrial,
});
