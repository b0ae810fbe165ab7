import { deleteGembaNote as request } from "@talka/contract";
import { deleteGembaNote } from "../../commands/team-checks.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteGembaNoteRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: deleteGembaNote,
  present: presentNothing,
});
