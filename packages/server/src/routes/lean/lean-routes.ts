import type { Route } from "../route.ts";
import { createProcessRoute } from "./create-process.ts";
import { createTeamRoute } from "./create-team.ts";
import { getProcessRoute } from "./get-process.ts";
import { listProcessesRoute } from "./list-processes.ts";
import { listTeamsRoute } from "./list-teams.ts";
import { updateProcessRoute } from "./update-process.ts";
import { updateTeamRoute } from "./update-team.ts";

/** Endpoints of processes and teams. */
export const leanRoutes: readonly Route[] = [
  listProcessesRoute,
  getProcessRoute,
  createProcessRoute,
  updateProcessRoute,
  listTeamsRoute,
  createTeamRoute,
  updateTeamRoute,
];
