import { getAssessmentResults as request } from "@talka/contract";
import { getAssessmentResults } from "../../commands/training-own.ts";
import { member } from "../../policies/policies.ts";
import { presentAssessmentResults } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const getAssessmentResultsRoute = route({
  request,
  allow: member,
  run: getAssessmentResults,
  present: presentAssessmentResults,
});
