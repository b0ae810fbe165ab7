import { findTrial as request } from "@talka/contract";
import { writeFindings } from "../../commands/trial-work.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const findTrialRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: writeFindings,
  present: presentTrial,
});
