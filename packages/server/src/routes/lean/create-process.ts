import { createProcess as request } from "@talka/contract";
import { createProcess } from "../../commands/processes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentProcess } from "../../presenters/present-process.ts";
import { route } from "../route.ts";

export const createProcessRoute = route({
  request,
  allow: memberWith("process.own"),
  run: createProcess,
  present: presentProcess,
});
