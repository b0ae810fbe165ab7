import { closeEvaluationRound as request } from "@talka/contract";
import { closeEvaluationRound } from "../../commands/evaluation-rounds.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentRound } from "../../presenters/present-evaluation.ts";
import { route } from "../route.ts";

export const closeEvaluationRoundRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: closeEvaluationRound,
  present: presentRound,
});
