import { createProject as request } from "@talka/contract";
import { createProject } from "../../commands/projects.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentProject } from "../../presenters/present-project.ts";
import { route } from "../route.ts";

export const createProjectRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: createProject,
  present: presentProject,
});
