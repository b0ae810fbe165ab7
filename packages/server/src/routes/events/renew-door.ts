import { renewDoor as request } from "@talka/contract";
import { renewDoor } from "../../commands/event-door.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const renewDoorRoute = route({
  request,
  allow: memberWith("attendance.mark"),
  run: renewDoor,
  present: presentNothing,
});
