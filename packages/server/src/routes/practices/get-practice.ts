import { getPractice as request } from "@talka/contract";
import { getPractice } from "../../commands/practices.ts";
import { anyone } from "../../policies/policies.ts";
import { presentPractice } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const getPracticeRoute = route({
  request,
  allow: anyone,
  run: getPractice,
  present: presentPractice,
});
