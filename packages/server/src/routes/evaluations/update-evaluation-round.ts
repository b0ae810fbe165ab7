import { updateEvaluationRound as request } from "@talka/contract";
import { updateEvaluationRound } from "../../commands/evaluation-rounds.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentRound } from "../../presenters/present-evaluation.ts";
import { route } from "../route.ts";

export const updateEvaluationRoundRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: updateEvaluationRound,
  present: presentRound,
});
