import { updateObstacle as request } from "@talka/contract";
import { updateObstacle } from "../../commands/obstacles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObstacle } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const updateObstacleRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: updateObstacle,
  present: ({ all, row }) => presentObstacle(all, row),
});
