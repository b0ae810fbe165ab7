import { writeA3 as request } from "@talka/contract";
import { writeA3 } from "../../commands/trial-work.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrial } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const writeA3Route = route({
  request,
  allow: memberWith("lean.contribute"),
  run: writeA3,
  present: presentTrial,
});
