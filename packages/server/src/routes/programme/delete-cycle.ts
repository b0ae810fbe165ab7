import { deleteCycle as request } from "@talka/contract";
import { deleteCycle } from "../../commands/cycles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteCycleRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: deleteCycle,
  present: presentNothing,
});
