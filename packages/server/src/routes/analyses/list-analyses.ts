import { listAnalyses as request } from "@talka/contract";
import { listAnalyses } from "../../commands/analyses.ts";
import { member } from "../../policies/policies.ts";
import { presentAnalysisSummary } from "../../presenters/present-analysis.ts";
import { route } from "../route.ts";

export const listAnalysesRoute = route({
  request,
  allow: member,
  run: listAnalyses,
  present: (analyses) => ({ analyses: analyses.map(presentAnalysisSummary) }),
});
