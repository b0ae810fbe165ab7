import { getAttendance as request } from "@talka/contract";
import { getAttendance } from "../../commands/event-attendance.ts";
import { memberWith } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const getAttendanceRoute = route({
  request,
  allow: memberWith("attendance.mark"),
  run: getAttendance,
  present: (list) => list,
});
