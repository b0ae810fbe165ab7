import { shareAdoption as request } from "@talka/contract";
import { shareAdoption } from "../../commands/adoptions.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentAdoption } from "../../presenters/present-adoption.ts";
import { route } from "../route.ts";

export const shareAdoptionRoute = route({
  request,
  allow: memberWith("practice.release"),
  run: shareAdoption,
  present: presentAdoption,
});
