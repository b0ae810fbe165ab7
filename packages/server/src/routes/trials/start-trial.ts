import { startTrial as request } from "@talka/contract";
import { startTrial } from "../../commands/trials.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const startTrialRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: startTrial,
  present: presentTrial,
});
