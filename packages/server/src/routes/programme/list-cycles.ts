import { listCycles as request } from "@talka/contract";
import { listCycles } from "../../commands/cycles.ts";
import { member } from "../../policies/policies.ts";
import { presentCycle } from "../../presenters/present-cycle.ts";
import { route } from "../route.ts";

export const listCyclesRoute = route({
  request,
  allow: member,
  run: listCycles,
  present: (cycles) => ({ cycles: cycles.map(presentCycle) }),
});
