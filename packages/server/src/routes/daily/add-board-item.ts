import { addBoardItem as request } from "@talka/contract";
import { addBoardItem } from "../../commands/boards.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentBoardItem } from "../../presenters/present-board.ts";
import { route } from "../route.ts";

export const addBoardItemRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: addBoardItem,
  present: presentBoardItem,
});
