import { listBoards as request } from "@talka/contract";
import { listBoards } from "../../commands/boards.ts";
import { member } from "../../policies/policies.ts";
import { presentBoards } from "../../presenters/present-board.ts";
import { route } from "../route.ts";

export const listBoardsRoute = route({
  request,
  allow: member,
  run: listBoards,
  present: presentBoards,
});
