import { askAboutPractice as request } from "@talka/contract";
import { askAboutPractice } from "../../commands/practice-talk.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPractice } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const askAboutPracticeRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: askAboutPractice,
  present: presentPractice,
});
