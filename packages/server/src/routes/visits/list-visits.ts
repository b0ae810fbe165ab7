import { listVisits as request } from "@talka/contract";
import { listVisits } from "../../commands/visits.ts";
import { member } from "../../policies/policies.ts";
import { presentVisitSummary } from "../../presenters/present-visit.ts";
import { route } from "../route.ts";

export const listVisitsRoute = route({
  request,
  allow: member,
  run: listVisits,
  present: (list) => ({ visits: list.map(presentVisitSummary) }),
});
