import { createEvaluation as request } from "@talka/contract";
import { createEvaluation } from "../../commands/evaluations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEvaluationPage } from "../../presenters/present-evaluation.ts";
import { route } from "../route.ts";

export const createEvaluationRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: createEvaluation,
  present: presentEvaluationPage,
});
