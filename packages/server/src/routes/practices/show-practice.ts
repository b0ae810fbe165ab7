import { showPractice as request } from "@talka/contract";
import { showPractice } from "../../commands/practice-steps.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPractice } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const showPracticeRoute = route({
  request,
  allow: memberWith("practice.release"),
  run: showPractice,
  present: presentPractice,
});
