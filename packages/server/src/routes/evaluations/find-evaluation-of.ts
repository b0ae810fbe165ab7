import { findEvaluationOf as request } from "@talka/contract";
import { findEvaluationOf } from "../../commands/evaluations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentFoundEvaluation } from "../../presenters/present-evaluation.ts";
import { route } from "../route.ts";

export const findEvaluationOfRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: findEvaluationOf,
  present: presentFoundEvaluation,
});
