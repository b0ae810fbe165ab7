import { getEvaluation as request } from "@talka/contract";
import { getEvaluation } from "../../commands/evaluations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEvaluationPage } from "../../presenters/present-evaluation.ts";
import { route } from "../route.ts";

export const getEvaluationRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: getEvaluation,
  present: presentEvaluationPage,
});
