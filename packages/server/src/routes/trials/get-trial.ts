import { getTrial as request } from "@talka/contract";
import { getTrial } from "../../commands/trials.ts";
import { member } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const getTrialRoute = route({
  request,
  allow: member,
  run: getTrial,
  present: presentTrial,
});
