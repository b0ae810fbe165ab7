import { updateProject as request } from "@talka/contract";
import { updateProject } from "../../commands/projects.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentProject } from "../../presenters/present-project.ts";
import { route } from "../route.ts";

export const updateProjectRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: updateProject,
  present: presentProject,
});
