import { markAttendance as request } from "@talka/contract";
import { markAttendance } from "../../commands/event-attendance.ts";
import { memberWith } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const markAttendanceRoute = route({
  request,
  allow: memberWith("attendance.mark"),
  run: markAttendance,
  present: (row) => row,
});
