import { listEvaluations as request } from "@talka/contract";
import { listEvaluations } from "../../commands/evaluations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEvaluations } from "../../presenters/present-evaluation.ts";
import { route } from "../route.ts";

export const listEvaluationsRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: listEvaluations,
  present: presentEvaluations,
});
