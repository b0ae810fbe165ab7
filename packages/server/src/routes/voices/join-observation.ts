import { joinObservation as request } from "@talka/contract";
import { joinObservation } from "../../commands/observations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObservation } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const joinObservationRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: joinObservation,
  present: presentObservation,
});
