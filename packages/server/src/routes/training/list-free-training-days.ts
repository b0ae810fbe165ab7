import { listFreeTrainingDays as request } from "@talka/contract";
import { listFreeTrainingDays } from "../../commands/training-reading.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentFreeDays } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const listFreeTrainingDaysRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: listFreeTrainingDays,
  present: presentFreeDays,
});
