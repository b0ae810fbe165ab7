import { deleteProject as request } from "@talka/contract";
import { deleteProject } from "../../commands/projects.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteProjectRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: deleteProject,
  present: presentNothing,
});
