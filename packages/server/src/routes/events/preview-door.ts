import { previewDoor as request } from "@talka/contract";
import { previewDoor } from "../../commands/event-door.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const previewDoorRoute = route({
  request,
  allow: anyone,
  run: previewDoor,
  present: (preview) => preview,
});
