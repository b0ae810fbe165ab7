import { exportRoundResults as request } from "@talka/contract";
import { exportRoundResults } from "../../commands/evaluation-results.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentRecord } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const exportRoundResultsRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: exportRoundResults,
  present: presentRecord,
});
