import { putTrainingDay as request } from "@talka/contract";
import { putTrainingDay } from "../../commands/training-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTraining } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const putTrainingDayRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: putTrainingDay,
  present: presentTraining,
});
