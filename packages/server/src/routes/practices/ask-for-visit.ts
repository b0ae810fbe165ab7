import { askForVisit as request } from "@talka/contract";
import { askForVisit } from "../../commands/practice-talk.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPractice } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const askForVisitRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: askForVisit,
  present: presentPractice,
});
