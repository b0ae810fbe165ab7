import { placeObstacle as request } from "@talka/contract";
import { placeObstacle } from "../../commands/obstacles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObstacle } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const placeObstacleRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: placeObstacle,
  present: ({ all, row }) => presentObstacle(all, row),
});
