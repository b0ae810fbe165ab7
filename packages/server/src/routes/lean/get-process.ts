import { getProcess as request } from "@talka/contract";
import { getProcess } from "../../commands/processes.ts";
import { member } from "../../policies/policies.ts";
import { presentProcess } from "../../presenters/present-process.ts";
import { route } from "../route.ts";

export const getProcessRoute = route({
  request,
  allow: member,
  run: getProcess,
  present: presentProcess,
});
