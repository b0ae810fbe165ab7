import { mergeIdea as request } from "@talka/contract";
import { mergeIdea } from "../../commands/ideas.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentIdea } from "../../presenters/present-idea.ts";
import { route } from "../route.ts";

export const mergeIdeaRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: mergeIdea,
  present: presentIdea,
});
