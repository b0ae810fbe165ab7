import { getAnalysisVersion as request } from "@talka/contract";
import { getAnalysisVersion } from "../../commands/analysis-versions.ts";
import { member } from "../../policies/policies.ts";
import { presentVersion } from "../../presenters/present-analysis.ts";
import { route } from "../route.ts";

export const getAnalysisVersionRoute = route({
  request,
  allow: member,
  run: getAnalysisVersion,
  present: presentVersion,
});
