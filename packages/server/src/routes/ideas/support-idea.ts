import { supportIdea as request } from "@talka/contract";
import { supportIdea } from "../../commands/ideas.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentIdea } from "../../presenters/present-idea.ts";
import { route } from "../route.ts";

export const supportIdeaRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: supportIdea,
  present: presentIdea,
});
