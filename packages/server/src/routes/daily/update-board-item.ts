import { updateBoardItem as request } from "@talka/contract";
import { updateBoardItem } from "../../commands/boards.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentBoardItem } from "../../presenters/present-board.ts";
import { route } from "../route.ts";

export const updateBoardItemRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: updateBoardItem,
  present: presentBoardItem,
});
