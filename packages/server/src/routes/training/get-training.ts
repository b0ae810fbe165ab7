import { getTraining as request } from "@talka/contract";
import { getTraining } from "../../commands/training-reading.ts";
import { member } from "../../policies/policies.ts";
import { presentTraining } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const getTrainingRoute = route({
  request,
  allow: member,
  run: getTraining,
  present: presentTraining,
});
