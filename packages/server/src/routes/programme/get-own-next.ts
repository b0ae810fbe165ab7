import { getOwnNext as request } from "@talka/contract";
import { getOwnNext } from "../../commands/next.ts";
import { member } from "../../policies/policies.ts";
import { presentNext } from "../../presenters/present-next.ts";
import { route } from "../route.ts";

export const getOwnNextRoute = route({
  request,
  allow: member,
  run: getOwnNext,
  present: presentNext,
});
