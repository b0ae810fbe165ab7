import { getParticipationReport as request } from "@talka/contract";
import { getParticipationReport } from "../../commands/participation.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentRecord } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const getParticipationReportRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: getParticipationReport,
  present: presentRecord,
});
