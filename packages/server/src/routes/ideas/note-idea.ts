import { noteIdea as request } from "@talka/contract";
import { noteIdea } from "../../commands/ideas.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentIdea } from "../../presenters/present-idea.ts";
import { route } from "../route.ts";

export const noteIdeaRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: noteIdea,
  present: presentIdea,
});
