import { putVisitNote as request } from "@talka/contract";
import { putVisitNote } from "../../commands/visits.ts";
import { member } from "../../policies/policies.ts";
import { presentVisit } from "../../presenters/present-visit.ts";
import { route } from "../route.ts";

export const putVisitNoteRoute = route({
  request,
  allow: member,
  run: putVisitNote,
  present: presentVisit,
});
