import { createPractice as request } from "@talka/contract";
import { createPractice } from "../../commands/practices.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPractice } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const createPracticeRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: createPractice,
  present: presentPractice,
});
