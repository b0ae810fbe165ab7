import { enterTrainee as request } from "@talka/contract";
import { enterTrainee } from "../../commands/training-people.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrainees } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const enterTraineeRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: enterTrainee,
  present: presentTrainees,
});
