import { stepPractice as request } from "@talka/contract";
import { stepPractice } from "../../commands/practice-steps.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPractice } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const stepPracticeRoute = route({
  request,
  allow: memberWith("practice.release"),
  run: stepPractice,
  present: presentPractice,
});
