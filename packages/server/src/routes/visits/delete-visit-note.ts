import { deleteVisitNote as request } from "@talka/contract";
import { deleteVisitNote } from "../../commands/visits.ts";
import { member } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteVisitNoteRoute = route({
  request,
  allow: member,
  run: deleteVisitNote,
  present: presentNothing,
});
