import { withdrawObservation as request } from "@talka/contract";
import { withdrawObservation } from "../../commands/observations.ts";
import { memberWith } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const withdrawObservationRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: withdrawObservation,
  present: () => undefined,
});
