import { listTrainees as request } from "@talka/contract";
import { listTrainees } from "../../commands/training-people.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrainees } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const listTraineesRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: listTrainees,
  present: presentTrainees,
});
