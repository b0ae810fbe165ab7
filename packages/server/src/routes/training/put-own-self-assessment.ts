import { putOwnSelfAssessment as request } from "@talka/contract";
import { putOwnSelfAssessment } from "../../commands/training-own.ts";
import { member } from "../../policies/policies.ts";
import { presentTraining } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const putOwnSelfAssessmentRoute = route({
  request,
  allow: member,
  run: putOwnSelfAssessment,
  present: presentTraining,
});
