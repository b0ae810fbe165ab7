import { takeBackDemand as request } from "@talka/contract";
import { takeBackDemand } from "../../commands/demand.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const takeBackDemandRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: takeBackDemand,
  present: presentNothing,
});
