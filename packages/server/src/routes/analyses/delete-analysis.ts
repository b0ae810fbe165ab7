import { deleteAnalysis as request } from "@talka/contract";
import { deleteAnalysis } from "../../commands/analyses.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteAnalysisRoute = route({
  request,
  allow: memberWith("analysis.write"),
  run: deleteAnalysis,
  present: presentNothing,
});
