import { listProjects as request } from "@talka/contract";
import { listProjects } from "../../commands/projects.ts";
import { member } from "../../policies/policies.ts";
import { presentProjectSummary } from "../../presenters/present-project.ts";
import { route } from "../route.ts";

export const listProjectsRoute = route({
  request,
  allow: member,
  run: listProjects,
  present: (shown) => ({ projects: shown.map(presentProjectSummary) }),
});
