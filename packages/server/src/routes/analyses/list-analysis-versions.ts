import { listAnalysisVersions as request } from "@talka/contract";
import { listAnalysisVersions } from "../../commands/analysis-versions.ts";
import { member } from "../../policies/policies.ts";
import { presentVersionSummary } from "../../presenters/present-analysis.ts";
import { route } from "../route.ts";

export const listAnalysisVersionsRoute = route({
  request,
  allow: member,
  run: listAnalysisVersions,
  present: (rows) => ({ versions: rows.map(presentVersionSummary) }),
});
