import { listAdoptions as request } from "@talka/contract";
import { listAdoptions } from "../../commands/adoptions.ts";
import { member } from "../../policies/policies.ts";
import { presentAdoptions } from "../../presenters/present-adoption.ts";
import { route } from "../route.ts";

export const listAdoptionsRoute = route({
  request,
  allow: member,
  run: listAdoptions,
  present: presentAdoptions,
});
