import { putVisitAnswer as request } from "@talka/contract";
import { putVisitAnswer } from "../../commands/visits.ts";
import { member } from "../../policies/policies.ts";
import { presentVisit } from "../../presenters/present-visit.ts";
import { route } from "../route.ts";

export const putVisitAnswerRoute = route({
  request,
  allow: member,
  run: putVisitAnswer,
  present: presentVisit,
});
