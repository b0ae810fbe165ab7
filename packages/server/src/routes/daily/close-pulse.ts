import { closePulse as request } from "@talka/contract";
import { closePulse } from "../../commands/pulses.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPulses } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const closePulseRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: closePulse,
  present: presentPulses,
});
