import { sendDemand as request } from "@talka/contract";
import { sendDemand } from "../../commands/demand.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentKept } from "../../presenters/present-daily.ts";
import { route } from "../route.ts";

export const sendDemandRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: sendDemand,
  present: presentKept,
});
