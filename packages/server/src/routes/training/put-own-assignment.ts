import { putOwnAssignment as request } from "@talka/contract";
import { putOwnAssignment } from "../../commands/training-own.ts";
import { member } from "../../policies/policies.ts";
import { presentTraining } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const putOwnAssignmentRoute = route({
  request,
  allow: member,
  run: putOwnAssignment,
  present: presentTraining,
});
