import { getDemand as request } from "@talka/contract";
import { getDemand } from "../../commands/demand.ts";
import { member } from "../../policies/policies.ts";
import { presentDemand } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const getDemandRoute = route({
  request,
  allow: member,
  run: getDemand,
  present: presentDemand,
});
