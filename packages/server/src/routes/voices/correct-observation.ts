import { correctObservation as request } from "@talka/contract";
import { correctObservation } from "../../commands/observations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObservation } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const correctObservationRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: correctObservation,
  present: presentObservation,
});
