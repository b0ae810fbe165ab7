import { listObservations as request } from "@talka/contract";
import { listObservations } from "../../commands/observations.ts";
import { member } from "../../policies/policies.ts";
import { presentObservation } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const listObservationsRoute = route({
  request,
  allow: member,
  run: listObservations,
  present: (rows) => ({ observations: rows.map(presentObservation) }),
});
