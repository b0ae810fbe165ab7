import { listTeamPulses as request } from "@talka/contract";
import { listTeamPulses } from "../../commands/pulses.ts";
import { member } from "../../policies/policies.ts";
import { presentPulses } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const listTeamPulsesRoute = route({
  request,
  allow: member,
  run: listTeamPulses,
  present: presentPulses,
});
