import { escalateItem as request } from "@talka/contract";
import { escalateItem } from "../../commands/escalations.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentEscalation } from "../../presenters/present-board.ts";
import { route } from "../route.ts";

export const escalateItemRoute = route({
  request,
  allow: memberWith("board.lead"),
  run: escalateItem,
  present: presentEscalation,
});
