import { createVisit as request } from "@talka/contract";
import { createVisit } from "../../commands/visits.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentVisit } from "../../presenters/present-visit.ts";
import { route } from "../route.ts";

export const createVisitRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: createVisit,
  present: presentVisit,
});
