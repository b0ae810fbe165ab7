import { updateIdea as request } from "@talka/contract";
import { updateIdea } from "../../commands/ideas.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentIdea } from "../../presenters/present-idea.ts";
import { route } from "../route.ts";

export const updateIdeaRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: updateIdea,
  present: presentIdea,
});
