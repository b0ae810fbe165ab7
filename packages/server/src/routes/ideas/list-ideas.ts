import { listIdeas as request } from "@talka/contract";
import { listIdeas } from "../../commands/ideas.ts";
import { member } from "../../policies/policies.ts";
import { presentBoard } from "../../presenters/present-idea.ts";
import { route } from "../route.ts";

export const listIdeasRoute = route({
  request,
  allow: member,
  run: listIdeas,
  present: presentBoard,
});
