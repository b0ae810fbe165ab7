import { decideTrial as request } from "@talka/contract";
import { decideTrial } from "../../commands/trials.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const decideTrialRoute = route({
  request,
  allow: memberWith("process.own"),
  run: decideTrial,
  present: presentTrial,
});
