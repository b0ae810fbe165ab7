import { getAdoption as request } from "@talka/contract";
import { getAdoption } from "../../commands/adoptions.ts";
import { member } from "../../policies/policies.ts";
import { presentAdoption } from "../../presenters/present-adoption.ts";
import { route } from "../route.ts";

export const getAdoptionRoute = route({
  request,
  allow: member,
  run: getAdoption,
  present: presentAdoption,
});
