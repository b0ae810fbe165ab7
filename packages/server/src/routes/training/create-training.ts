import { createTraining as request } from "@talka/contract";
import { createTraining } from "../../commands/training-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTraining } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const createTrainingRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: createTraining,
  present: presentTraining,
});
