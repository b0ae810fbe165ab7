import { mergeObstacle as request } from "@talka/contract";
import { mergeObstacle } from "../../commands/obstacles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObstacle } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const mergeObstacleRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: mergeObstacle,
  present: ({ all, row }) => presentObstacle(all, row),
});
