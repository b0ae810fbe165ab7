import { getDoor as request } from "@talka/contract";
import { getDoor } from "../../commands/event-door.ts";
import { memberWith } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const getDoorRoute = route({
  request,
  allow: memberWith("attendance.mark"),
  run: getDoor,
  present: (doors) => ({ doors }),
});
