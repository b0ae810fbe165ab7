import { deleteWorkingGroup as request } from "@talka/contract";
import { deleteWorkingGroup } from "../../commands/working-groups.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteWorkingGroupRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: deleteWorkingGroup,
  present: presentNothing,
});
