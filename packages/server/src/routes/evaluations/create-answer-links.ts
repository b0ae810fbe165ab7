import { createAnswerLinks as request } from "@talka/contract";
import { createAnswerLinks } from "../../commands/evaluation-rounds.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentAnswerLinks } from "../../presenters/present-evaluation.ts";
import { route } from "../route.ts";

export const createAnswerLinksRoute = route({
  request,
  allow: memberWith("evaluation.manage"),
  run: createAnswerLinks,
  present: presentAnswerLinks,
});
