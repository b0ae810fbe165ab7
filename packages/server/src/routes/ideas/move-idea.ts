import { moveIdea as request } from "@talka/contract";
import { moveIdea } from "../../commands/ideas.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentIdea } from "../../presenters/present-idea.ts";
import { route } from "../route.ts";

export const moveIdeaRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: moveIdea,
  present: presentIdea,
});
