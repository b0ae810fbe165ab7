import { markEvaluationReminded as request } from "@talka/contract";
import { markEvaluationReminded } from "../../commands/evaluation-rounds.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentRound } from "../../presenters/present-evaluation.ts";
import { route } from "../route.ts";

export const markEvaluationRemindedRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: markEvaluationReminded,
  present: presentRound,
});
