import { compareEvaluations as request } from "@talka/contract";
import { compareEvaluations } from "../../commands/evaluation-results.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentComparison } from "../../presenters/present-evaluation.ts";
import { route } from "../route.ts";

export const compareEvaluationsRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: compareEvaluations,
  present: presentComparison,
});
