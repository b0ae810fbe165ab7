import { updateTraining as request } from "@talka/contract";
import { updateTraining } from "../../commands/training-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTraining } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const updateTrainingRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: updateTraining,
  present: presentTraining,
});
