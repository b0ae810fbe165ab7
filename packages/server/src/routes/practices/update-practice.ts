import { updatePractice as request } from "@talka/contract";
import { updatePractice } from "../../commands/practices.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPractice } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const updatePracticeRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: updatePractice,
  present: presentPractice,
});
