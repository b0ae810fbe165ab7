import { removeTrainingDay as request } from "@talka/contract";
import { removeTrainingDay } from "../../commands/training-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const removeTrainingDayRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: removeTrainingDay,
  present: presentNothing,
});
