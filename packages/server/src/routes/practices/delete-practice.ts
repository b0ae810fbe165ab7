import { deletePractice as request } from "@talka/contract";
import { deletePractice } from "../../commands/practices.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deletePracticeRoute = route({
  request,
  allow: memberWith("practice.release"),
  run: deletePractice,
  present: presentNothing,
});
