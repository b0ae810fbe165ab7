import { createAdoption as request } from "@talka/contract";
import { createAdoption } from "../../commands/adoptions.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentAdoption } from "../../presenters/present-adoption.ts";
import { route } from "../route.ts";

export const createAdoptionRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: createAdoption,
  present: presentAdoption,
});
