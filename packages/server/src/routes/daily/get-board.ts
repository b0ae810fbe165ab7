import { getBoard as request } from "@talka/contract";
import { getBoard } from "../../commands/boards.ts";
import { member } from "../../policies/policies.ts";
import { presentBoard } from "../../presenters/present-board.ts";
import { route } from "../route.ts";

export const getBoardRoute = route({
  request,
  allow: member,
  run: getBoard,
  present: presentBoard,
});
