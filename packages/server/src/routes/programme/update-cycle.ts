import { updateCycle as request } from "@talka/contract";
import { updateCycle } from "../../commands/cycles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentCycle } from "../../presenters/present-cycle.ts";
import { route } from "../route.ts";

export const updateCycleRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: updateCycle,
  present: presentCycle,
});
