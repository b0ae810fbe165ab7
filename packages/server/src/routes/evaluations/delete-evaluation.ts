import { deleteEvaluation as request } from "@talka/contract";
import { deleteEvaluation } from "../../commands/evaluations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteEvaluationRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: deleteEvaluation,
  present: presentNothing,
});
