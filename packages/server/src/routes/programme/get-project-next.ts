import { getProjectNext as request } from "@talka/contract";
import { getProjectNext } from "../../commands/next.ts";
import { member } from "../../policies/policies.ts";
import { presentNext } from "../../presenters/present-next.ts";
import { route } from "../route.ts";

export const getProjectNextRoute = route({
  request,
  allow: member,
  run: getProjectNext,
  present: presentNext,
});
