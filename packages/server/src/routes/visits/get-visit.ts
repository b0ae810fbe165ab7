import { getVisit as request } from "@talka/contract";
import { getVisit } from "../../commands/visits.ts";
import { member } from "../../policies/policies.ts";
import { presentVisit } from "../../presenters/present-visit.ts";
import { route } from "../route.ts";

export const getVisitRoute = route({
  request,
  allow: member,
  run: getVisit,
  present: presentVisit,
});
