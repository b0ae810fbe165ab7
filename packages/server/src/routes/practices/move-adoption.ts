import { moveAdoption as request } from "@talka/contract";
import { moveAdoption } from "../../commands/adoptions.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentAdoption } from "../../presenters/present-adoption.ts";
import { route } from "../route.ts";

export const moveAdoptionRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: moveAdoption,
  present: presentAdoption,
});
