import { updateAdoption as request } from "@talka/contract";
import { updateAdoption } from "../../commands/adoptions.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentAdoption } from "../../presenters/present-adoption.ts";
import { route } from "../route.ts";

export const updateAdoptionRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: updateAdoption,
  present: presentAdoption,
});
