import { answerEscalation as request } from "@talka/contract";
import { answerEscalation } from "../../commands/escalations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEscalation } from "../../presenters/present-board.ts";
import { route } from "../route.ts";

export const answerEscalationRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: answerEscalation,
  present: presentEscalation,
});
