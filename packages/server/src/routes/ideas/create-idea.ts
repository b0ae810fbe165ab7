import { createIdea as request } from "@talka/contract";
import { createIdea } from "../../commands/ideas.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentIdea } from "../../presenters/present-idea.ts";
import { route } from "../route.ts";

export const createIdeaRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: createIdea,
  present: presentIdea,
});
