import { answerPracticeQuestion as request } from "@talka/contract";
import { answerPracticeQuestion } from "../../commands/practice-talk.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPractice } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const answerPracticeQuestionRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: answerPracticeQuestion,
  present: presentPractice,
});
