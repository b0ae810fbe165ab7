import { putWorkingGroup as request } from "@talka/contract";
import { putWorkingGroup } from "../../commands/working-groups.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentProject } from "../../presenters/present-project.ts";
import { route } from "../route.ts";

export const putWorkingGroupRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: putWorkingGroup,
  present: presentProject,
});
