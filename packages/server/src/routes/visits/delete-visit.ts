import { deleteVisit as request } from "@talka/contract";
import { deleteVisit } from "../../commands/visits.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteVisitRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: deleteVisit,
  present: presentNothing,
});
