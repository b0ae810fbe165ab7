import { openPulse as request } from "@talka/contract";
import { openPulse } from "../../commands/pulses.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPulses } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const openPulseRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: openPulse,
  present: presentPulses,
});
