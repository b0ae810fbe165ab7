import { updateProcess as request } from "@talka/contract";
import { updateProcess } from "../../commands/processes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentProcess } from "../../presenters/present-process.ts";
import { route } from "../route.ts";

export const updateProcessRoute = route({
  request,
  allow: memberWith("process.own"),
  run: updateProcess,
  present: presentProcess,
});
