import { listProcesses as request } from "@talka/contract";
import { listProcesses } from "../../commands/processes.ts";
import { member } from "../../policies/policies.ts";
import { presentProcess } from "../../presenters/present-process.ts";
import { route } from "../route.ts";

export const listProcessesRoute = route({
  request,
  allow: member,
  run: listProcesses,
  present: (list) => ({ processes: list.map(presentProcess) }),
});
