import { withdrawCycleInput as request } from "@talka/contract";
import { withdrawCycleInput } from "../../commands/cycles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const withdrawCycleInputRoute = route({
  request,
  allow: memberWith("indicator.write"),
  run: withdrawCycleInput,
  present: presentNothing,
});
