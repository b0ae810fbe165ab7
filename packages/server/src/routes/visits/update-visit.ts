import { updateVisit as request } from "@talka/contract";
import { updateVisit } from "../../commands/change-visit.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentVisit } from "../../presenters/present-visit.ts";
import { route } from "../route.ts";

export const updateVisitRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: updateVisit,
  present: presentVisit,
});
