import { giveCycleInput as request } from "@talka/contract";
import { giveCycleInput } from "../../commands/cycles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentCycle } from "../../presenters/present-cycle.ts";
import { route } from "../route.ts";

export const giveCycleInputRoute = route({
  request,
  allow: memberWith("indicator.write"),
  run: giveCycleInput,
  present: presentCycle,
});
