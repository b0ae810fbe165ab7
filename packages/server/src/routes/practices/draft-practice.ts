import { draftPractice as request } from "@talka/contract";
import { draftPractice } from "../../commands/practice-drafts.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentPracticeDraft } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const draftPracticeRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: draftPractice,
  present: presentPracticeDraft,
});
