import { checkInAtDoor as request } from "@talka/contract";
import { checkInAtDoor } from "../../commands/event-door.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const checkInAtDoorRoute = route({
  request,
  allow: anyone,
  run: checkInAtDoor,
  present: (done) => done,
});
