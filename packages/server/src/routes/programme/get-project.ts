import { getProject as request } from "@talka/contract";
import { getProject } from "../../commands/projects.ts";
import { member } from "../../policies/policies.ts";
import { presentProject } from "../../presenters/present-project.ts";
import { route } from "../route.ts";

export const getProjectRoute = route({
  request,
  allow: member,
  run: getProject,
  present: presentProject,
});
