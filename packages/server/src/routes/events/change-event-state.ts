import { changeEventState as request } from "@talka/contract";
import { changeEventState } from "../../commands/event-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEvent } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const changeEventStateRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: changeEventState,
  present: presentEvent,
});
