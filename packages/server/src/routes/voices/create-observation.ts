import { createObservation as request } from "@talka/contract";
import { createObservation } from "../../commands/observations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObservation } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const createObservationRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: createObservation,
  present: presentObservation,
});
