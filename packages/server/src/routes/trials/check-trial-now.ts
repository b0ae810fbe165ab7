import { checkTrialNow as request } from "@talka/contract";
import { checkTrialNow } from "../../commands/trial-work.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const checkTrialNowRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: checkTrialNow,
  present: presentTrial,
});
