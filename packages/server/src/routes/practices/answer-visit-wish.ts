import { answerVisitWish as request } from "@talka/contract";
import { answerVisitWish } from "../../commands/practice-talk.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPractice } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const answerVisitWishRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: answerVisitWish,
  present: presentPractice,
});
