import { createAnalysis as request } from "@talka/contract";
import { createAnalysis } from "../../commands/analyses.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentAnalysis } from "../../presenters/present-analysis.ts";
import { route } from "../route.ts";

export const createAnalysisRoute = route({
  request,
  allow: memberWith("analysis.write"),
  run: createAnalysis,
  present: presentAnalysis,
});
