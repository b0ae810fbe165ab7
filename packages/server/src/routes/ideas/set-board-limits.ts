import { setBoardLimits as request } from "@talka/contract";
import { setBoardLimits } from "../../commands/ideas.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentLimits } from "../../presenters/present-idea.ts";
import { route } from "../route.ts";

export const setBoardLimitsRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: setBoardLimits,
  present: (limits) => ({ limits: presentLimits(limits) }),
});
