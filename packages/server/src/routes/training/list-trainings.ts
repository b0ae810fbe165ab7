import { listTrainings as request } from "@talka/contract";
import { listTrainings } from "../../commands/training-reading.ts";
import { member } from "../../policies/policies.ts";
import { presentTrainingSummary } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const listTrainingsRoute = route({
  request,
  allow: member,
  run: listTrainings,
  present: (list) => ({ trainings: list.map(presentTrainingSummary) }),
});
