import { saveAnalysisVersion as request } from "@talka/contract";
import { saveAnalysisVersion } from "../../commands/analyses.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentAnalysis } from "../../presenters/present-analysis.ts";
import { route } from "../route.ts";

export const saveAnalysisVersionRoute = route({
  request,
  allow: memberWith("analysis.write"),
  run: saveAnalysisVersion,
  present: presentAnalysis,
});
