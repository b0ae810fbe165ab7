import { listCycleLinkables as request } from "@talka/contract";
import { listCycleLinkables } from "../../commands/cycles.ts";
import { member } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const listCycleLinkablesRoute = route({
  request,
  allow: member,
  run: listCycleLinkables,
  present: (linkables) => ({ linkables }),
});
