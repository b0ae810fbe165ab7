import { createCycle as request } from "@talka/contract";
import { createCycle } from "../../commands/cycles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentCycle } from "../../presenters/present-cycle.ts";
import { route } from "../route.ts";

export const createCycleRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: createCycle,
  present: presentCycle,
});
