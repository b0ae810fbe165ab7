import { deleteWorkplaceCheck as request } from "@talka/contract";
import { deleteWorkplaceCheck } from "../../commands/team-checks.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteWorkplaceCheckRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: deleteWorkplaceCheck,
  present: presentNothing,
});
