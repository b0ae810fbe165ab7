import { photographObservation as request } from "@talka/contract";
import { photographObservation } from "../../commands/observations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObservation } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const photographObservationRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: photographObservation,
  present: presentObservation,
});
