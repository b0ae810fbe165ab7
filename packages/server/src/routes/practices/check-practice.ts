import { checkPractice as request } from "@talka/contract";
import { checkPractice } from "../../commands/practice-steps.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPractice } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const checkPracticeRoute = route({
  request,
  allow: memberWith("practice.release"),
  run: checkPractice,
  present: presentPractice,
});
