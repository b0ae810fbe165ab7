import { getMeetingRecord as request } from "@talka/contract";
import { getMeetingRecord } from "../../commands/meeting-record.ts";
import { anyone } from "../../policies/policies.ts";
import { presentRecord } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const getMeetingRecordRoute = route({
  request,
  allow: anyone,
  run: getMeetingRecord,
  present: presentRecord,
});
