import { setTrainingAssessment as request } from "@talka/contract";
import { setTrainingAssessment } from "../../commands/training-changes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTraining } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const setTrainingAssessmentRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: setTrainingAssessment,
  present: presentTraining,
});
