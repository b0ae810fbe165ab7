import { getAnalysis as request } from "@talka/contract";
import { getAnalysis } from "../../commands/analyses.ts";
import { member } from "../../policies/policies.ts";
import { presentAnalysis } from "../../presenters/present-analysis.ts";
import { route } from "../route.ts";

export const getAnalysisRoute = route({
  request,
  allow: member,
  run: getAnalysis,
  present: presentAnalysis,
});
