import { answerPulse as request } from "@talka/contract";
import { answerPulse } from "../../commands/pulses.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const answerPulseRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: answerPulse,
  present: presentNothing,
});
