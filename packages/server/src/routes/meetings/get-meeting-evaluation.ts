import { getMeetingEvaluation as request } from "@talka/contract";
import { getMeetingEvaluation } from "../../commands/meeting-evaluation.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const getMeetingEvaluationRoute = route({
  request,
  allow: anyone,
  run: getMeetingEvaluation,
  present: (shown) => shown,
});
