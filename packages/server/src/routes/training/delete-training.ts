import { deleteTraining as request } from "@talka/contract";
import { deleteTraining } from "../../commands/training-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteTrainingRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: deleteTraining,
  present: presentNothing,
});
