import { shareAnalysis as request } from "@talka/contract";
import { shareAnalysis } from "../../commands/analyses.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentAnalysisSummary } from "../../presenters/present-analysis.ts";
import { route } from "../route.ts";

export const shareAnalysisRoute = route({
  request,
  allow: memberWith("analysis.write"),
  run: shareAnalysis,
  present: presentAnalysisSummary,
});
