import { createObstacle as request } from "@talka/contract";
import { createObstacle } from "../../commands/obstacles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObstacle } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const createObstacleRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: createObstacle,
  present: ({ all, row }) => presentObstacle(all, row),
});
